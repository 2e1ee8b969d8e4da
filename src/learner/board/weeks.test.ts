import { expect, test } from 'vitest';
import { sampleAttempt } from '../sample.ts';
import { lastWeeks, sittingsOf, weekOf } from './weeks.ts';

const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime();
const minutes = 60_000;

test.each([
  [at(23, 0), '2026-11-23'],
  [at(25, 12), '2026-11-23'],
  [at(29, 23, 59), '2026-11-23'],
  [at(30, 0), '2026-11-30'],
  [new Date(2027, 0, 1).getTime(), '2026-12-28'],
])('%s lies in the week of %s', (time, monday) => {
  expect(weekOf(time)).toBe(monday);
});

test('weeks follow on each other, the latest last', () => {
  expect(lastWeeks(at(25, 12), 3)).toEqual(['2026-11-09', '2026-11-16', '2026-11-23']);
});

test('attempts that follow within half an hour are one sitting; a watched hour at the desk is none', () => {
  const lasting = (started: number, given = {}) =>
    sampleAttempt({ started, finished: started + 10 * minutes, ...given });
  const attempts = [
    lasting(at(24, 9)),
    lasting(at(24, 9, 30)),
    lasting(at(24, 10, 11)),
    lasting(at(17, 20)),
    lasting(at(20, 9), { kind: 'observation' }),
    lasting(new Date(2025, 1, 1).getTime()),
  ];
  expect(sittingsOf(attempts, at(25, 8))).toEqual({ '2026-11-23': 2, '2026-11-16': 1 });
  expect(sittingsOf(attempts.toReversed(), at(25, 8))).toEqual(sittingsOf(attempts, at(25, 8)));
});
