import type { Attempt } from '../attempt.ts';

/** Attempts no further apart than this are of one sitting, in milliseconds. */
const pause = 30 * 60_000;
/** How many weeks are looked back on. */
export const weeksBack = 26;

/** The Monday of the week that a time lies in, by the clock on the wall: `2026-11-23`. Weeks are named by it. */
export function weekOf(time: number): string {
  const day = new Date(time);
  const monday = new Date(day.getFullYear(), day.getMonth(), day.getDate() - ((day.getDay() + 6) % 7));
  const two = (n: number) => String(n).padStart(2, '0');
  return `${monday.getFullYear()}-${two(monday.getMonth() + 1)}-${two(monday.getDate())}`;
}

/** The last weeks, the latest last. @param now milliseconds since 1970 */
export function lastWeeks(now: number, count: number): string[] {
  const day = new Date(now);
  return Array.from({ length: count }, (_, index) =>
    // At noon, so that a change of the clocks does not lead into another day.
    weekOf(new Date(day.getFullYear(), day.getMonth(), day.getDate() - 7 * (count - 1 - index), 12).getTime()),
  );
}

/**
 * How often somebody sat down to practise, week by week, in the last half year. Attempts that follow on each other within half
 * an hour are one sitting; to be watched at work is none.
 * @param now milliseconds since 1970
 * @returns by week; those without practice are left out
 */
export function sittingsOf(attempts: readonly Attempt[], now: number): Record<string, number> {
  const wanted = new Set(lastWeeks(now, weeksBack));
  const weeks: Record<string, number> = {};
  let until = Number.NEGATIVE_INFINITY;
  const practice = attempts.filter(({ kind }) => kind !== 'observation').sort((a, b) => a.started - b.started);
  for (const { started, finished } of practice) {
    const week = weekOf(started);
    if (started > until + pause && wanted.has(week)) weeks[week] = (weeks[week] ?? 0) + 1;
    until = Math.max(until, started, finished);
  }
  return weeks;
}
