import { describe, expect, it } from 'vitest';
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

describe('withoutEmpty', () => {
  it('drops empty parts of tables and leaves other answers alone', () => {
    expect(withoutEmpty({ 1: 'p/a', 4: ' ' })).toEqual({ 1: 'p/a' });
    expect(withoutEmpty(['a'])).toEqual(['a']);
    expect(withoutEmpty(' ')).toBe(' ');
  });
});
