import { describe, expect, it } from 'vitest';
import { byGravity, type Marked, markedBy, pieces } from './evidence.ts';

const mark = (start: number, end: number, note: number, verdict: Marked['verdict'] = 'met'): Marked => ({
  start,
  end,
  note,
  verdict,
});
const joined = (parts: { text: string }[]) => parts.map(({ text }) => text).join('');

describe('pieces', () => {
  it('leaves an answer without evidence whole', () => {
    expect(pieces('您好', [])).toEqual([{ text: '您好', notes: [], closes: [] }]);
  });

  it('gives nothing for an empty answer', () => {
    expect(pieces('', [mark(0, 3, 1)])).toEqual([]);
  });

  it('cuts at overlaps and shows the gravest verdict there', () => {
    const parts = pieces('abcdef', [mark(0, 4, 1), mark(2, 6, 2, 'violated')]);
    expect(parts).toEqual([
      { text: 'ab', notes: [1], closes: [], verdict: 'met' },
      { text: 'cd', notes: [1, 2], closes: [1], verdict: 'violated' },
      { text: 'ef', notes: [2], closes: [2], verdict: 'violated' },
    ]);
  });

  it('keeps one stretch within another, and the same stretch twice', () => {
    const parts = pieces('abcde', [mark(0, 5, 1), mark(1, 3, 2, 'missed'), mark(1, 3, 3)]);
    expect(parts.map(({ text, notes }) => [text, notes])).toEqual([
      ['a', [1]],
      ['bc', [1, 2, 3]],
      ['de', [1]],
    ]);
    expect(parts[1]?.closes).toEqual([2, 3]);
  });

  it('cuts stretches to the text and drops empty ones', () => {
    const parts = pieces('abc', [mark(-2, 1, 1), mark(2, 9, 2), mark(1, 1, 3)]);
    expect(joined(parts)).toBe('abc');
    expect(parts.map(({ notes }) => notes)).toEqual([[1], [], [2]]);
  });
});

describe('byGravity', () => {
  it('puts what went wrong first and keeps the order within a kind', () => {
    const list = [
      { rule: 'a', verdict: 'met' as const },
      { rule: 'b', verdict: 'violated' as const },
      { rule: 'c', verdict: 'unrecognised' as const },
      { rule: 'd', verdict: 'met' as const },
      { rule: 'e', verdict: 'missed' as const },
    ];
    expect(byGravity(list).map(({ rule }) => rule)).toEqual(['b', 'e', 'c', 'a', 'd']);
  });
});

describe('markedBy', () => {
  it('numbers evidence by the place of its verdict', () => {
    const evidence = [{ start: 1, end: 2, sign: 'greeting', cues: [] }];
    const verdicts = [
      { rule: 'a', verdict: 'missed' as const, evidence: [] },
      { rule: 'b', verdict: 'met' as const, evidence },
    ];
    expect(markedBy(verdicts)).toEqual([{ start: 1, end: 2, verdict: 'met', note: 2 }]);
  });
});
