import { expect, test } from 'vitest';
import { crossingPairs, recallAndPrecision } from './pairs.ts';

const held = [
  { url: '/a', text: '前台接待来访的客人，先问姓名。' },
  { url: '/b', text: '客人投诉，前台马上记录。' },
  { url: '/c', text: '前台接待投诉的客人。' },
];

test('pairs begin in one word, end in the next, and are no word themselves', () => {
  const pairs = crossingPairs(held, 100, 1, 20);
  const texts = pairs.map(({ text }) => text);
  expect(texts).toContain('台接');
  for (const word of ['前台', '接待', '客人', '投诉']) expect(texts).not.toContain(word);
  expect(pairs.find(({ text }) => text === '台接')?.holders).toEqual(['/a', '/c']);
});

test('the same texts give the same pairs, however many there are', () => {
  expect(crossingPairs(held, 3, 1, 20)).toEqual(crossingPairs(held, 100, 1, 20).slice(0, 3));
  expect(crossingPairs(held, 100, 1, 1).every(({ holders }) => holders.length === 1)).toBe(true);
  expect(crossingPairs(held, 100, 2, 20).every(({ holders }) => holders.length > 1)).toBe(true);
});

test('recall and precision are means over the pairs', () => {
  const pair = { text: '台接', holders: ['/a', '/c'] };
  expect(
    recallAndPrecision([
      { pair, found: ['/a', '/c'] },
      { pair, found: ['/a', '/b'] },
    ]),
  ).toEqual({ recall: 0.75, precision: 0.75 });
  expect(recallAndPrecision([{ pair, found: [] }])).toEqual({ recall: 0, precision: 1 });
});
