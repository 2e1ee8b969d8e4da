import type { Enrolment, Entry } from './entry.ts';
import { byFinished } from './order.ts';

function isEnrolment(entry: Entry): entry is Enrolment {
  return entry.kind === 'enrolment';
}

/** The day of the calendar on which a time falls, as a number that grows by one a day. */
function calendarDay(time: number): number {
  const date = new Date(time);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;
}

/**
 * When a path was begun: the earliest enrolment after it was last put down, milliseconds since 1970; undefined where it is
 * not being followed.
 * @param entries in any order
 */
export function begunAt(path: string, entries: readonly Entry[]): number | undefined {
  let begun: number | undefined;
  for (const { left, finished } of entries
    .filter(isEnrolment)
    .filter((one) => one.path === path)
    .sort(byFinished))
    begun = left ? undefined : (begun ?? finished);
  return begun;
}

/**
 * The paths being followed, by when they were begun, the latest first.
 * @param entries in any order
 */
export function pathsBegun(entries: readonly Entry[]): string[] {
  const named = [...new Set(entries.filter(isEnrolment).map(({ path }) => path))];
  return named
    .flatMap((path) => ({ path, begun: begunAt(path, entries) ?? -1 }))
    .filter(({ begun }) => begun >= 0)
    .sort((one, other) => other.begun - one.begun || (one.path < other.path ? -1 : 1))
    .map(({ path }) => path);
}

/**
 * Which day of a path its days suggest for now, by the calendar where the reader is: 1 on the day it was begun, and its last
 * day from then on. A suggestion, not a deadline.
 * @param days how many the path has
 */
export function suggestedDay(begun: number, now: number, days: number): number {
  return Math.min(days, Math.max(1, calendarDay(now) - calendarDay(begun) + 1));
}
