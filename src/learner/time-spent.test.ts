import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Attempt } from './attempt.ts';
import type { Entry } from './entry.ts';
import { sampleAttempt } from './sample.ts';
import { longestCounted, timeSpent, weeksOf } from './time-spent.ts';

const minute = 60_000;
/** A Wednesday afternoon. */
const now = new Date(2026, 10, 25, 15).getTime();
const on = (day: number, hour = 9) => new Date(2026, 10, day, hour).getTime();
const took = (minutes: number, finished = now, given: Partial<Attempt> = {}) =>
  sampleAttempt({ id: `t${finished}-${minutes}`, started: finished - minutes * minute, finished, ...given });

test('the time from start to end is added up', () => {
  expect(timeSpent([])).toBe(0);
  expect(timeSpent([took(5), took(12)])).toBe(17 * minute);
});

test('one left open for hours counts half an hour, a clock put back counts nothing', () => {
  expect(timeSpent([took(600)])).toBe(30 * minute);
  expect(timeSpent([took(-20), took(5)])).toBe(5 * minute);
});

test('reviews are practice; observations, readings and enrolments are not', () => {
  const reading: Entry = { v: 1, id: 'r', kind: 'reading', procedure: 'complaints', version: 1, finished: now };
  const enrolment: Entry = { v: 1, id: 'e', kind: 'enrolment', path: 'first-week', finished: now };
  expect(timeSpent([took(5, now, { kind: 'review' }), took(9, now, { kind: 'observation' }), reading, enrolment])).toBe(
    5 * minute,
  );
});

test('weeks begin on Monday at midnight, the last is this one, and idle ones are there too', () => {
  const log = [took(5, on(8, 23)), took(6, on(9, 0)), took(7, on(22, 23)), took(8, on(23, 0)), took(9, on(29, 23))];
  expect(weeksOf(log, now, 3)).toEqual([
    { start: on(9, 0), spent: 6 * minute, attempts: 1 },
    { start: on(16, 0), spent: 7 * minute, attempts: 1 },
    { start: on(23, 0), spent: 17 * minute, attempts: 2 },
  ]);
});

test('what ended after this week (a clock that was wrong) is in no week', () => {
  expect(weeksOf([took(5, on(30, 0))], now, 2).map(({ attempts }) => attempts)).toEqual([0, 0]);
});

test('every attempt counts between nothing and half an hour, and weeks never add up to more than the whole', () => {
  const attempt = fc.record({ minutes: fc.integer({ min: -60, max: 6000 }), ago: fc.nat({ max: 100 }) });
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 12 }), (list) => {
      const log = list.map(({ minutes, ago }) => took(minutes, now - ago * 20 * 60 * minute));
      const whole = timeSpent(log);
      expect(whole).toBeGreaterThanOrEqual(0);
      expect(whole).toBeLessThanOrEqual(log.length * longestCounted);
      const weeks = weeksOf(log, now, 4).reduce((sum, { spent }) => sum + spent, 0);
      expect(weeks).toBeLessThanOrEqual(whole);
      expect(weeksOf(log, now, 60).reduce((sum, { spent }) => sum + spent, 0)).toBe(whole);
    }),
  );
});
