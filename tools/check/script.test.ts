import { describe, expect, test } from 'vitest';
import { hasLatinWords, strayHan } from './script.ts';

describe('Chinese in an English text', () => {
  test.each([
    ['Say hello first.', undefined],
    ['Answer “不客气” to “谢谢”.', undefined],
    ['Answer "不客气".', undefined],
    ['Ask the 主管 now.', '主管'],
    ['Say “hello” to the 客人.', '客人'],
  ])('%s', (text, stray) => expect(strayHan(text)).toBe(stray));
});

describe('Latin words, which a Chinese text may not consist of', () => {
  test.each([
    ['No rude words', true],
    ['{company} — {hours.reply}', false],
    ['A302', false],
    ['京A·12345', false],
    ['24', false],
    ['me@example.org', false],
    ['__1__', false],
  ])('%s: %s', (text, words) => expect(hasLatinWords(text)).toBe(words));
});
