import type { Entry } from './entry.ts';
import { byFinished } from './order.ts';

/** Clocks of honest devices differ by less, in milliseconds. */
const leeway = 24 * 60 * 60 * 1000;

/**
 * The log as the schedule of reviews reads it. What is dated later than today comes from a clock that was wrong when it was kept. Taken at
 * its word, its rules would not come again before that day, whatever is practised meanwhile. When it was, nobody knows: it counts as
 * older than everything else, in its own order, so that its rules come soon and what is practised from now on has the last word.
 * @param entries in any order
 * @param now milliseconds since 1970
 * @returns the list itself where every date is in the past
 */
export function asOf(entries: readonly Entry[], now: number): readonly Entry[] {
  const isAhead = ({ finished }: Entry) => finished > now + leeway;
  const ahead = entries.filter(isAhead).sort(byFinished);
  if (ahead.length === 0) return entries;
  const known = entries.filter((entry) => !isAhead(entry));
  const first = known.reduce((time, { finished }) => Math.min(time, finished), now);
  const moved = ahead.map((entry, index) => ({ ...entry, finished: Math.max(0, first - (ahead.length - index)) }));
  return [...moved, ...known];
}
