import { expect, test } from 'vitest';
import { describeEdit, editOf } from './edit.ts';

test.each([
  ['麻烦您讲两句', '麻烦您再讲一遍', 'insert 再, replace 两句 by 一遍'],
  ['欢迎您来光临', '欢迎光临', 'drop 您来'],
  ['say that once more', 'say it again', 'replace that once more by it again'],
  ['could you kindly', 'could you please repeat', 'replace kindly by please repeat'],
  ['dont know', "don't know", ''],
  ['', '您好', 'insert 您好'],
])('“%s” to “%s”: %s', (said, wanted, described) => {
  expect(describeEdit(editOf(said, wanted))).toBe(described);
});

test('what stays and what changes, in Han characters and words', () => {
  expect(editOf('麻烦您讲两句', '麻烦您再讲一遍')).toMatchObject({ kept: 4, changed: 3 });
});
