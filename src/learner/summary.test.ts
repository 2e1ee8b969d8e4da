import { expect, test } from 'vitest';
import type { Mastery } from './mastery.ts';
import { sampleAttempt } from './sample.ts';
import { summary, weakest } from './summary.ts';

const masteries = new Map<string, Mastery>([
  ['a', { state: 'strong', score: 1, counted: 3, locales: [], last: 9 }],
  ['b', { state: 'weak', score: 0.4, counted: 2, locales: [], last: 5 }],
  ['c', { state: 'weak', score: 0, counted: 1, locales: [], last: 7 }],
  ['d', { state: 'weak', score: 0, counted: 1, locales: [], last: 3 }],
  ['e', { state: 'untried', score: 0, counted: 0, locales: [] }],
]);

test('attempts, red lines and states are counted', () => {
  const attempts = [
    sampleAttempt({ finished: 7, redLines: ['complaints/no-arguing'] }),
    sampleAttempt({ finished: 3 }),
  ];
  expect(summary(attempts, masteries)).toEqual({
    attempts: 2,
    failed: 1,
    states: { untried: 1, stale: 0, weak: 3, fair: 0, strong: 1 },
    rules: 5,
    last: 7,
  });
  expect(summary([], masteries).last).toBeUndefined();
});

test('the weakest come first, and of equals the one practised longest ago', () => {
  expect(weakest(masteries, 2)).toEqual(['d', 'c']);
  expect(weakest(masteries, 9)).toEqual(['d', 'c', 'b']);
});
