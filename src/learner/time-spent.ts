import type { Attempt } from './attempt.ts';
import { type Entry, isAttempt } from './entry.ts';

/**
 * The longest that one attempt counts, in milliseconds. A drill takes five to fifteen minutes; one that was left open over
 * lunch, or overnight and taken up again, would otherwise outweigh a week.
 */
export const longestCounted = 30 * 60_000;

/** How long one attempt counts, in milliseconds: from its start to its end, never below nothing, half an hour at most. */
function spentOn({ started, finished }: Attempt): number {
  return Math.min(longestCounted, Math.max(0, finished - started));
}

/** True of what was practice. An observation is work at the desk that somebody watched. */
function isPractice(entry: Entry): entry is Attempt {
  return isAttempt(entry) && entry.kind !== 'observation';
}

/** The time spent in practice, in milliseconds. Observations and readings do not count. */
export function timeSpent(entries: readonly Entry[]): number {
  return entries.reduce((sum, entry) => sum + (isPractice(entry) ? spentOn(entry) : 0), 0);
}

/** The practice of one week. */
export interface Week {
  /** Monday, 0:00 by the clock on the wall, milliseconds since 1970. */
  start: number;
  /** Milliseconds. */
  spent: number;
  attempts: number;
}

/** Monday 0:00 of the week that a time lies in, so many weeks on. Weeks with a change of clocks are longer or shorter. */
function mondayOf(time: number, weeksOn = 0): number {
  const day = new Date(time);
  const sinceMonday = (day.getDay() + 6) % 7;
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() - sinceMonday + 7 * weeksOn).getTime();
}

/**
 * The last weeks, the earliest first, those without practice too. An attempt belongs to the week it ended in.
 * @param now milliseconds since 1970; the last week is the one it lies in
 */
export function weeksOf(entries: readonly Entry[], now: number, count: number): Week[] {
  const weeks = Array.from({ length: count }, (_, index): Week => {
    return { start: mondayOf(now, index + 1 - count), spent: 0, attempts: 0 };
  });
  const first = weeks[0]?.start ?? Number.POSITIVE_INFINITY;
  const end = mondayOf(now, 1);
  for (const entry of entries) {
    if (!isPractice(entry) || entry.finished < first || entry.finished >= end) continue;
    const week = weeks.findLast(({ start }) => start <= entry.finished);
    if (!week) continue;
    week.spent += spentOn(entry);
    week.attempts++;
  }
  return weeks;
}
