import { expect, test } from 'vitest';
import { inOrder } from './order.ts';

const at = (finished: number, id = 'a') => ({ id, finished });

test('a list in order is given back as it is, another one sorted, the given one untouched', () => {
  const sorted = [at(1), at(2, 'a'), at(2, 'b')];
  expect(inOrder(sorted)).toBe(sorted);
  const mixed = [at(2, 'b'), at(1), at(2, 'a')];
  expect(inOrder(mixed)).toEqual(sorted);
  expect(mixed[0]).toEqual(at(2, 'b'));
  expect(inOrder([])).toEqual([]);
});
