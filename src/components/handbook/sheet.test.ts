import { expect, test } from 'vitest';
import { en } from '../../i18n/en.ts';
import { zh } from '../../i18n/zh.ts';
import { conditionText, dueText } from './sheet.ts';

const t = zh.handbook.sheet;

test.each([
  [0, '立即'],
  [2, '2 小时内'],
  ['24', '24 小时内'],
  [72, '3 天内'],
  [-48, '提前 2 天'],
  [-1, '提前 1 小时'],
  [undefined, ''],
])('an item due after %s hours reads %s', (due, words) => {
  expect(dueText(due, t)).toBe(words);
});

test('English counts one hour and many', () => {
  expect(dueText(1, en.handbook.sheet)).toBe('within 1 hour');
  expect(dueText(-72, en.handbook.sheet)).toBe('3 days before');
});

test('a condition refers to the facts by letter', () => {
  const facts = [{ id: 'written' }, { id: 'mine' }, { id: 'major' }];
  expect(conditionText({ major: true, written: false }, facts, t)).toBe('仅当 A 否，C 是');
  expect(conditionText(undefined, facts, t)).toBe('');
});
