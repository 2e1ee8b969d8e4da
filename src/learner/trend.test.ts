import { expect, test } from 'vitest';
import { sampleAttempt } from './sample.ts';
import { shareOf } from './share.ts';
import { trend } from './trend.ts';

const log = (...points: number[]) =>
  points.map((reached, day) => sampleAttempt({ finished: day + 1, points: reached }));

test('the points stand in the order of time, whatever the order given', () => {
  const { points } = trend(log(2, 8, 5).reverse());
  expect(points.map(({ share }) => share)).toEqual([0.2, 0.8, 0.5]);
});

test.each([
  [[2, 3, 8, 9], 'up'],
  [[9, 8, 3, 2], 'down'],
  [[8, 8, 8, 8], 'level'],
  [[2, 3, 5, 8, 9], 'up'],
  [[2, 9, 8], undefined],
  [[], undefined],
])('%j leads %s', (points, direction) => {
  expect(trend(log(...points)).direction).toBe(direction);
});

test('attempts without points are left out, and the oldest beyond the limit', () => {
  const attempts = [...log(1, 2, 3), sampleAttempt({ finished: 9, points: 0, max: 0 })];
  expect(trend(attempts, 2).points.map(({ share }) => share)).toEqual([0.2, 0.3]);
});

test('a crossed red line is marked', () => {
  expect(trend([sampleAttempt({ redLines: ['complaints/no-arguing'] })]).points[0]?.failed).toBe(true);
});

test('a share never exceeds the whole, and there is none of nothing', () => {
  expect(shareOf({ points: 12, max: 10 })).toBe(1);
  expect(shareOf({ points: 0, max: 0 })).toBeUndefined();
});
