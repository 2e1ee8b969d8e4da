import { expect, test } from 'vitest';
import { median, medianOf } from './median.ts';

test('the middle, whatever the order', () => {
  expect(median([5, 1, 9])).toBe(5);
  expect(median([4, 1, 2, 9])).toBe(3);
  expect(medianOf([{ ms: 3 }, { ms: 1 }, { ms: 2 }], ({ ms }) => ms)).toBe(2);
});

test('of nothing there is no middle', () => {
  expect(() => median([])).toThrow('No figure');
});
