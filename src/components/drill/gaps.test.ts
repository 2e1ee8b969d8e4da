import { describe, expect, it } from 'vitest';
import { messages } from '../../i18n/locales.ts';
import { locales } from '../../schemas/text.ts';
import { MAX_ANSWER } from '../../scoring/limit.ts';
import { remarkOnGap } from './gap-remark.ts';
import { filledOf, gapIn, withoutEmpty } from './gaps.ts';

describe('filledOf', () => {
  it('counts texts, numbers and lists as one part', () => {
    expect(filledOf(undefined)).toEqual({ filled: 0, of: 1 });
    expect(filledOf('  ')).toEqual({ filled: 0, of: 1 });
    expect(filledOf('您好')).toEqual({ filled: 1, of: 1 });
    expect(filledOf(0)).toEqual({ filled: 1, of: 1 });
    expect(filledOf([])).toEqual({ filled: 0, of: 1 });
  });

  it('counts the boxes of a register, empty ones apart', () => {
    expect(filledOf({ name: '王', phone: ' ' }, 3)).toEqual({ filled: 1, of: 3 });
  });

  it('counts the marked lines of a transcript', () => {
    expect(filledOf({})).toEqual({ filled: 0, of: 1 });
    expect(filledOf({ 1: 'p/a', 4: '' })).toEqual({ filled: 1, of: 2 });
  });
});

describe('gapIn', () => {
  it('sends an empty answer back, however often', () => {
    expect(gapIn({}, 2, true)).toEqual({ kind: 'nothing' });
  });
  it('points gaps out once', () => {
    expect(gapIn({ a: 'x' }, 2, false)).toEqual({ kind: 'some', n: 1 });
    expect(gapIn({ a: 'x' }, 2, true)).toBeUndefined();
  });
  it('takes a whole answer', () => {
    expect(gapIn({ a: 'x', b: 'y' }, 2, false)).toBeUndefined();
  });
});

describe('gapIn, of a text that would not be read to its end', () => {
  const whole = '好'.repeat(MAX_ANSWER);
  it('takes one that is as long as may be', () => {
    expect(gapIn(whole, undefined, false)).toBeUndefined();
    expect(gapIn({ a: whole, b: whole }, 2, false)).toBeUndefined();
  });
  it('sends a longer one back with its length, however often, and before it looks for gaps', () => {
    expect(gapIn(`${whole}了`, undefined, true)).toEqual({ kind: 'long', n: MAX_ANSWER + 1 });
    expect(gapIn({ a: '', b: `${whole}好了` }, 2, false)).toEqual({ kind: 'long', n: MAX_ANSWER + 2 });
    expect(gapIn(' '.repeat(MAX_ANSWER + 1), undefined, false)).toEqual({ kind: 'long', n: MAX_ANSWER + 1 });
  });
  it.each(locales)('is told with its length, the limit and the button, in %s', (locale) => {
    const said = remarkOnGap({ kind: 'long', n: 1_048_576 }, 'Send it', messages[locale].drill);
    for (const part of ['1,048,576', '4,000', 'Send it']) expect(said).toContain(part);
    expect(said).not.toContain('{');
  });
});

describe('withoutEmpty', () => {
  it('drops empty parts of tables and leaves other answers alone', () => {
    expect(withoutEmpty({ 1: 'p/a', 4: ' ' })).toEqual({ 1: 'p/a' });
    expect(withoutEmpty(['a'])).toEqual(['a']);
    expect(withoutEmpty(' ')).toBe(' ');
  });
});
