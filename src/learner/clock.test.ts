import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Attempt } from './attempt.ts';
import { lastWeeks, sittingsOf } from './board/weeks.ts';
import { byDrill } from './by-drill.ts';
import { mastery } from './mastery.ts';
import { pack, unpack } from './packed.ts';
import { readEntry } from './read-entry.ts';
import { schedule } from './schedule.ts';
import { summary } from './summary.ts';
import { timeSpent, weeksOf } from './time-spent.ts';
import { trend } from './trend.ts';

/* The clock of a computer may be moved while somebody practises, and between two drills: attempts then end before they begin, and in any order. */
const time = fc.oneof(fc.integer({ min: 0, max: 2e12 }), fc.constantFrom(0, 1, Date.UTC(2026, 10, 20), 8.64e15));
const log = fc.array(
  fc.record({ started: time, finished: time, verdict: fc.constantFrom('met' as const, 'missed' as const) }),
  { minLength: 1, maxLength: 10 },
);
const rules = [{ id: 'p/a', version: 1 }];

/** Every number anywhere in a value. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (value instanceof Map) return [...value.values()].flatMap(numbersIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

test('whatever the clock did, nothing is lost, and nothing that is reckoned is below nothing or no number', () => {
  fc.assert(
    fc.property(log, time, (times, now) => {
      const attempts = times.map(
        ({ started, finished, verdict }, index): Attempt => ({
          ...{
            v: 1,
            id: `a${index}`,
            drill: 'p/quiz',
            kind: 'quiz',
            locale: 'zh',
            started,
            finished,
            points: 1,
            max: 2,
          },
          ...{ redLines: [], answers: [], marks: [{ rule: 'p/a', version: 1, at: 'x', verdict }] },
        }),
      );
      for (const attempt of attempts)
        expect(readEntry(unpack(JSON.parse(pack(attempt)), attempt.id))).toEqual({ value: attempt });
      const masteries = mastery(attempts, rules);
      const reckoned = {
        ...{ masteries, summary: summary(attempts, masteries), trend: trend(attempts), drills: byDrill(attempts) },
        ...{ spent: timeSpent(attempts), weeks: weeksOf(attempts, now, 8).map(({ spent, attempts: n }) => [spent, n]) },
        ...{ cards: schedule(attempts, rules), sittings: sittingsOf(attempts, Math.min(now, 2e12)) },
      };
      const numbers = numbersIn(reckoned);
      expect(numbers.length).toBeGreaterThan(10);
      expect(numbers.filter((n) => !(n >= 0 && n <= 8.64e15))).toEqual([]);
      expect(reckoned.summary.attempts).toBe(attempts.length);
      expect(lastWeeks(Math.min(now, 2e12), 8)).toHaveLength(8);
    }),
  );
});
