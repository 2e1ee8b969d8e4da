/** What stands in the log at a time. */
interface Timed {
  id: string;
  finished: number;
}

/** Earliest first; by id where two ended in the same millisecond, so that the order never depends on chance. */
export function byFinished(a: Timed, b: Timed): number {
  return a.finished - b.finished || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The same, earliest first: the list itself where it is in order already, as the log is. */
export function inOrder<T extends Timed>(list: readonly T[]): readonly T[] {
  const isSorted = list.every((one, index) => {
    const before = list[index - 1];
    return !before || byFinished(before, one) <= 0;
  });
  return isSorted ? list : [...list].sort(byFinished);
}
