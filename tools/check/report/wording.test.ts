import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePhrases } from '../../../src/scoring/match.ts';
import { normalise } from '../../../src/scoring/normalise.ts';
import { nearestWording } from './wording.ts';

test.each([
  ['麻烦您再讲一遍', '麻烦您讲两句', '麻烦您讲两句', '麻烦您再讲一遍'],
  ['(麻烦|请)您[再](说|讲)一遍', '那就请您讲一下', '请您讲一下', '请您讲一遍'],
  ['给您…(回复|答复)', '我们给您尽快回夏', '给您尽快回夏', '给您尽快回复'],
  ['欢迎光临', '欢迎您来光临本店', '欢迎您来光临', '欢迎光临'],
  ['(call|ring) you [straight ]back', "I'll call you bac", 'call you bac', 'call you back'],
  ["we'll get back to you", 'well get back you', 'well get back you', "we'll get back to you"],
  ['say … again', 'say that once more again', 'say that once more again', 'say that once more again'],
  ['keep…(you|waiting)', 'kept you', 'kept you', 'keep you'],
])('%s in “%s”', (phrase, text, said, wanted) => {
  expect(nearestWording(phrase, normalise(text).text)).toMatchObject({ said, wanted });
});

/** Every kind of mark that a phrase can have, in both scripts. */
const phrases = [
  '贵姓',
  '(您|你)[这边][是](哪位|谁)',
  '给[您|你](个|一个)…(答复|说法)',
  '(行|好),(我们|公司)赔',
  '[给](您|你)打电话',
  "(don't|do not) know",
  "i'll [just] (call|ring) you[ straight]… (back|again)",
  'apologi(s|z)e',
  'what … name',
];
const piece = fc.constantFrom(
  ...['您', '你', '这边', '哪位', '给', '个', '答复', '打', '电话', '，', '好', '赔', '贵'],
  ...[' i', "'ll", ' just', ' call', ' don', "'t", ' know', ' you', ' back', ' what', ' name', '.', ' s', 'z', ' '],
);

test('what is wanted matches in the place of what is said, and costs nothing just where it is said', () => {
  fc.assert(
    fc.property(fc.constantFrom(...phrases), fc.array(piece, { maxLength: 12 }), (phrase, pieces) => {
      const { text } = normalise(pieces.join(''));
      const { said, start, wanted, cost } = nearestWording(phrase, text);
      const finds = compilePhrases([phrase]);
      const mended = `${text.slice(0, start)} ${wanted} ${text.slice(start + said.length)}`;
      expect(text.slice(start, start + said.length)).toBe(said);
      expect(finds(normalise(mended).text), mended).not.toEqual([]);
      expect(finds(text).length > 0, said).toBe(cost === 0);
    }),
    { numRuns: 1000 },
  );
});

test('a phrase of a hundred thousand wordings is weighed at once', () => {
  const many = `${'(一|二|三|四|五|六|七|八|九|十)'.repeat(5)}遍`;
  expect(nearestWording(many, '一五五五五次')).toMatchObject({ wanted: '一五五五五遍', cost: 1 });
});
