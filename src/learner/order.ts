/** What stands in the log at a time. */
interface Timed {
  id: string;
  finished: number;
}

/** Earliest first; by id where two ended in the same millisecond, so that the order never depends on chance. */
export function byFinished(a: Timed, b: Timed): number {
  return a.finished - b.finished || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
