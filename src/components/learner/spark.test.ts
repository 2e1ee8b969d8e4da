import { expect, test } from 'vitest';
import { sparkOf } from './spark.ts';

const point = (share: number, failed = false) => ({ finished: 0, share, failed });

test('the line runs from left to right, the whole at the top', () => {
  const { line } = sparkOf([point(0), point(0.5), point(1)], 116, 116);
  expect(line).toBe('8,108 58,58 108,8');
});

test('a single attempt is a dot in the middle, none is nothing', () => {
  expect(sparkOf([point(1, true)], 116, 116).dots).toEqual([{ x: 58, y: 8, failed: true }]);
  expect(sparkOf([]).line).toBe('');
});
