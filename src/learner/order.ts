import type { Attempt } from './attempt.ts';

/** Earliest first; by id where two ended in the same millisecond, so that the order never depends on chance. */
export function byFinished(a: Attempt, b: Attempt): number {
  return a.finished - b.finished || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
