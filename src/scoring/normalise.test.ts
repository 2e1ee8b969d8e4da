import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simplified } from './languages/zh/simplified.ts';
import { MAX_ANSWER } from './limit.ts';
import { normalise as normaliseWith, rawSpan } from './normalise.ts';

const normalise = (answer: string) => normaliseWith(answer, simplified);

describe('normalise', () => {
  test.each([
    ['Ｈｅｌｌｏ，Ｇｒａｎｄ Ｂｕｔｌｅｒ', 'hello,grand butler'],
    ['您 好 ， 大管家 物业 。', '您好,大管家物业.'],
    ['我們會在２４小時內給您答覆', '我们会在24小时内给您答复'],
    ['“您好”‘早’「嗯」', '"您好"\'早\'"嗯"'],
    ['您好😊，大管家🏠', '您好,大管家'],
    ['Hello👋Grand', 'hello grand'],
    ['回\u200b复\ufeff您', '回复您'],
    ['㏂ ① ½', 'a.m. 1 1⁄2'],
    ['  a   b \r\n c ', 'a b\nc'],
    ['We’ll  reply', "we'll reply"],
    ['24 小时 内', '24小时内'],
  ])('%s becomes %s', (raw, text) => {
    expect(normalise(raw).text).toBe(text);
  });

  test('keeps the place of spaces between Han', () => {
    expect(normalise('您好 大管家').joints).toEqual([2]);
  });

  test('points back at what was typed', () => {
    const raw = '您好 😊，ＧＲＡＮＤ Butler';
    const normalised = normalise(raw);
    const start = normalised.text.indexOf('grand');
    const span = rawSpan(normalised, start, start + 'grand butler'.length);
    expect(raw.slice(span.start, span.end)).toBe('ＧＲＡＮＤ Butler');
  });

  test('reads no more than the limit and splits no pair there', () => {
    const { raw } = normalise(`${'a'.repeat(MAX_ANSWER - 1)}😀`);
    expect(raw).toBe('a'.repeat(MAX_ANSWER - 1));
  });

  test('reads no more than the limit of characters that become several', () => {
    expect(normalise('ﷺ'.repeat(MAX_ANSWER)).text.length).toBeLessThanOrEqual(MAX_ANSWER);
    expect(normalise('…'.repeat(MAX_ANSWER)).text.length).toBeLessThanOrEqual(MAX_ANSWER);
  });

  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('您好', '😊', ' ', '\n', '\u200d', '２', '️', '㏂', 'İ', 'ﬃ', '\ud83d', '\ude00', '，'))
      .map((parts) => parts.join('')),
  );

  test('the way back is total, monotone, inside the raw text and never inside a pair', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const { text, starts, ends } = normalise(raw);
        expect(starts).toHaveLength(text.length);
        expect(ends).toHaveLength(text.length);
        for (let i = 0; i < text.length; i++) {
          const [start = -1, end = -1] = [starts[i], ends[i]];
          expect(start).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(raw.length);
          for (const edge of [start, end]) {
            const inPair = /[\ud800-\udbff]/.test(raw[edge - 1] ?? '') && /[\udc00-\udfff]/.test(raw[edge] ?? '');
            expect(inPair).toBe(false);
          }
        }
      }),
    );
  });

  test('what a unit came from becomes that unit again', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const { text, starts, ends } = normalise(raw);
        for (let i = 0; i < text.length; i++) {
          const unit = text[i] ?? '';
          if (unit === ' ') continue;
          expect(normalise(raw.slice(starts[i], ends[i])).text).toContain(unit);
        }
      }),
    );
  });

  test('halves of a character that nothing parts any more make no character', () => {
    expect(normalise('\ud83d\u200b\ude00您好').text).toBe('您好');
  });

  test('twice is once', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const { text } = normalise(raw);
        expect(normalise(text).text).toBe(text);
      }),
    );
  });
});
