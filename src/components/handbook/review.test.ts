import { expect, test } from 'vitest';
import { isPast } from './review.ts';

test('a day is over when the next one begins, where the reader is', () => {
  expect(isPast('2027-04-01', new Date(2027, 3, 1, 23, 59).getTime())).toBe(false);
  expect(isPast('2027-04-01', new Date(2027, 3, 2).getTime())).toBe(true);
  expect(isPast('2026-12-31', new Date(2027, 0, 1).getTime())).toBe(true);
});
