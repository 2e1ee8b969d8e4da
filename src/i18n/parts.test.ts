import { expect, test } from 'vitest';
import { partsOf } from './parts.ts';

test.each([
  ['The line is “您好，××物业”, with a name.', ['您好，××物业']],
  ['Two lines as one, “欢迎致电（光临）××”.', ['欢迎致电（光临）××']],
  ['“致电” for a caller and “光临” for a walk-in', ['致电', '光临']],
  ['is garbled (“一委四长》”)', ['一委四长']],
  ['No Chinese × at all', []],
])('%s', (text, quoted) => {
  const parts = partsOf(text);
  expect(parts.filter(({ isChinese }) => isChinese).map((part) => part.text)).toEqual(quoted);
  expect(parts.map((part) => part.text).join('')).toBe(text);
});
