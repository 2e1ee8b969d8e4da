import { expect, test } from 'vitest';
import { itemWords } from './item-words.ts';

const facts = [
  {
    id: 'meal',
    kind: 'choice',
    asks: '',
    usual: 'none',
    options: [
      { id: 'none', label: '不用' },
      { id: 'lunch', label: '午餐' },
    ],
  },
  { id: 'party', kind: 'number', asks: '', usual: 6, most: 99 },
  { id: 'gate', kind: 'text', asks: '', usual: '北门' },
] as unknown as Parameters<typeof itemWords>[0];

test('an item says what is told of the visit', () => {
  expect(itemWords(facts, { text: '打开{fact.gate}' }, { gate: '东门' })).toBe('打开东门');
});

test('an item that does not apply says what it would if it did', () => {
  const settle = { text: '定下{fact.meal}', when: { meal: ['lunch', 'dinner'] } };
  expect(itemWords(facts, settle, { meal: 'none' })).toBe('定下午餐');
  expect(itemWords(facts, settle, { meal: 'lunch' })).toBe('定下午餐');
  expect(itemWords(facts, { text: '{fact.party}把椅子', when: { party: { atLeast: 10 } } }, { party: 6 })).toBe(
    '10把椅子',
  );
});
