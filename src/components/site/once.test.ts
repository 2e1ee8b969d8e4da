import { expect, test } from 'vitest';
import { once, onceEach } from './once.ts';

test('a thing is fetched once, and again only where that failed', async () => {
  let tries = 0;
  const get = once(async () => {
    if (++tries === 1) throw new Error('offline');
    return tries;
  });
  await expect(Promise.all([get(), get()])).rejects.toThrow('offline');
  expect(await Promise.all([get(), get()])).toEqual([2, 2]);
  expect(await get()).toBe(2);
  expect(tries).toBe(2);
});

test('each of many is fetched once', async () => {
  const asked: number[] = [];
  const get = onceEach(async (number: number) => {
    asked.push(number);
    return number * 2;
  });
  expect(await Promise.all([get(1), get(2), get(1)])).toEqual([2, 4, 2]);
  expect(asked).toEqual([1, 2]);
});
