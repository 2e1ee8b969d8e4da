import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { teach } from '../../tools/fallback/learn.ts';
import { likenessOf, train } from '../../tools/fallback/train.ts';
import { ALPHABET, MOST, resembles, runsOf, SLOTS } from './fallback.ts';
import { facts, phrases, rules } from './fixtures.ts';
import { compileScorerIn } from './languages/languages.ts';

/** Answers that wish somebody a good journey, and others. */
const met = [
  '一路顺风啊',
  '祝您一路平安',
  '一路小心，慢点开',
  '路上慢点',
  '您路上小心',
  '一路走好啊您',
  '祝一路顺利',
  '路上当心',
  '一路保重',
  '路上注意安全',
];
const other = [
  '您好',
  '再见',
  '请问您贵姓',
  '我帮您问一下',
  '好的',
  '这边请坐',
  '您稍等',
  '请喝茶',
  '对不起',
  '24小时内回复您',
];
const lessons = [...met.map((answer) => ({ answer, met: true })), ...other.map((answer) => ({ answer, met: false }))];
const fallback = teach(lessons, 'zh') ?? { weights: '', met: Number.POSITIVE_INFINITY };

describe('runs of characters', () => {
  test('each slot comes once, and points into the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.constantFrom('zh' as const, 'en' as const), (text, locale) => {
        const found = runsOf(text, locale);
        expect(new Set(found.map(({ slot }) => slot)).size).toBe(found.length);
        for (const { slot, start, end } of found) {
          expect(slot).toBeGreaterThanOrEqual(0);
          expect(slot).toBeLessThan(SLOTS);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  test('weights are written in characters that JSON need not escape', () => {
    expect(JSON.stringify(ALPHABET)).toBe(`"${ALPHABET}"`);
    expect(ALPHABET.charAt(MOST)).not.toBe('');
    expect(ALPHABET).toHaveLength(2 * MOST + 1);
  });
});

describe('what labelled answers teach', () => {
  test('is the same each time', () => {
    expect(train(lessons, 'zh')).toEqual(train(lessons, 'zh'));
  });

  test('carries over to a wording that is not among them', () => {
    const weights = train(lessons, 'zh');
    expect(likenessOf('那您一路上小心点', 'zh', weights)).toBeGreaterThan(likenessOf('请您登记一下', 'zh', weights));
  });

  test('is nothing where there is nothing to tell apart', () => {
    expect(
      teach(
        [
          { answer: '您好', met: true },
          { answer: '您好', met: false },
        ],
        'zh',
      ),
    ).toBeUndefined();
  });

  test('names the words that speak for it', () => {
    const found = resembles('那好,您一路上小心点', 'zh', fallback);
    expect('那好,您一路上小心点'.slice(found?.start, found?.end)).toMatch(/一路|小心/);
  });
});

describe('a verdict with a fallback', () => {
  const rule = {
    id: 'test/journey',
    kind: 'do' as const,
    signs: { met: 'journey', violated: 'argue' },
    fallback,
  };
  const scorer = compileScorerIn({
    locale: 'zh',
    phrases: { ...phrases.zh, journey: { phrases: ['旅途愉快'] } },
    facts: facts.zh,
  });
  const verdict = (answer: string) => scorer.score([rule], answer)[0]?.verdict;

  test.each([
    ['那您一路上小心点', 'met'],
    ['祝您旅途愉快', 'met'],
    ['请您登记一下', 'missed'],
    ['我不会祝您一路平安', 'missed'],
    ['经理说祝您一路平安', 'missed'],
    ['要是有空，我再祝您一路平安', 'missed'],
    ['可能会祝您一路平安吧', 'unrecognised'],
    ['您厉害，一路小心', 'violated'],
    ['一路，小心，一路，小心，一路，小心', 'missed'],
    ['', 'missed'],
    ['好的', 'missed'],
  ])('%s: %s', (answer, expected) => {
    expect(verdict(answer)).toBe(expected);
  });

  test('raises what was missed and changes nothing else', () => {
    const plain = compileScorerIn({ locale: 'zh', phrases: phrases.zh, facts: facts.zh });
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...met, ...other, '不会', '经理说', '如果', '可能'), { maxLength: 4 }),
        (parts) => {
          const answer = parts.join('，');
          for (const one of Object.values(rules)) {
            const [without] = plain.score([one], answer);
            const [after] = plain.score([{ ...one, fallback }], answer);
            if (without?.verdict !== 'missed') expect(after).toEqual(without);
            else expect(['missed', 'met', 'unrecognised']).toContain(after?.verdict);
          }
        },
      ),
    );
  });
});
