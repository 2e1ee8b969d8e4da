import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { asOf } from './as-of.ts';
import type { Attempt } from './attempt.ts';
import { due } from './due.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 20, 9);
const rules = [{ id: 'p/a', version: 1, weight: 1 }];

function attempt(id: string, finished: number, verdict: 'met' | 'missed'): Attempt {
  return {
    ...{
      v: 1,
      id,
      drill: 'p/quiz',
      kind: 'quiz',
      locale: 'zh',
      started: finished - 60_000,
      finished,
      points: 0,
      max: 1,
    },
    ...{ redLines: [], answers: [], marks: [{ rule: 'p/a', version: 1, at: 'x', verdict }] },
  };
}

test('a log whose dates are all in the past is read as it is; minutes between two devices are no fault', () => {
  const log = [attempt('a', now - day, 'met'), attempt('b', now + 3_600_000, 'met')];
  expect(asOf(log, now)).toBe(log);
});

test('an attempt dated years ahead does not keep its rule away, and what is practised now has the last word', () => {
  const ahead = attempt('ahead', now + 1500 * day, 'missed');
  expect(due([ahead], rules, now).due).toEqual([]);
  expect(due(asOf([ahead], now), rules, now + 2 * day).due).toEqual(['p/a']);
  const practised = asOf([ahead, attempt('b', now - 60_000, 'met')], now);
  expect(due(practised, rules, now).mistakes).toEqual([]);
  expect(due(practised, rules, now).next).toBeLessThan(now + 180 * day);
  expect(due(practised, rules, now + 30 * day).due).toEqual(['p/a']);
});

test('whatever the dates, nothing is lost, nothing is later than tomorrow, and every time is one', () => {
  const times = fc.array(fc.integer({ min: 0, max: 8.64e15 }), { maxLength: 12 });
  fc.assert(
    fc.property(times, fc.integer({ min: 0, max: 8.64e15 }), (finished, when) => {
      const log = finished.map((time, index) => attempt(`a${index}`, time, 'met'));
      const read = asOf(log, when);
      expect(read.map(({ id }) => id).sort()).toEqual(log.map(({ id }) => id).sort());
      expect(read.every((one) => one.finished >= 0 && one.finished <= when + day)).toBe(true);
      const list = due(read, rules, when);
      expect(Number.isFinite(list.next ?? 0)).toBe(true);
    }),
  );
});
