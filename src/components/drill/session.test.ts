import { describe, expect, it } from 'vitest';
import { moved } from './order.ts';
import { seedFor, shuffledIndices } from './seed.ts';
import { answersOf, isRight, marksOf, type Step } from './step.ts';
import { tallyRules } from './tally.ts';

const step = (at: string, ...verdicts: [string, Step['verdicts'][number]['verdict']][]): Step => ({
  at,
  said: at,
  locale: 'zh',
  feedback: [],
  verdicts: verdicts.map(([rule, verdict]) => ({ rule, verdict, evidence: [] })),
});

describe('moved', () => {
  it('moves up, down and not beyond the ends', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 1, 9)).toEqual(['a', 'c', 'b']);
  });
});

describe('seedFor', () => {
  it('is the same each time and differs from part to part', () => {
    expect(seedFor(7, 'greet')).toBe(seedFor(7, 'greet'));
    expect(seedFor(7, 'greet')).not.toBe(seedFor(7, 'promise'));
    expect(seedFor(7, 'greet')).not.toBe(seedFor(8, 'greet'));
  });

  it('shuffles indices without losing one', () => {
    expect([...shuffledIndices(5, 3)].sort()).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('steps', () => {
  const steps = [step('one', ['p/a', 'met'], ['p/b', 'missed']), step('two', ['p/a', 'violated'])];

  it('become marks with the versions of the rules', () => {
    expect(marksOf(steps, { 'p/a': { version: 3 }, 'p/b': { version: 1 } })).toEqual([
      { rule: 'p/a', version: 3, at: 'one', verdict: 'met' },
      { rule: 'p/b', version: 1, at: 'one', verdict: 'missed' },
      { rule: 'p/a', version: 3, at: 'two', verdict: 'violated' },
    ]);
  });

  it('keep what was said', () => {
    expect(answersOf(steps)).toEqual([
      { at: 'one', said: 'one' },
      { at: 'two', said: 'two' },
    ]);
  });

  it('are right when every rule was met', () => {
    expect(steps.map(isRight)).toEqual([false, false]);
    expect(isRight(step('three', ['p/a', 'met']))).toBe(true);
  });

  it('are told rule by rule, the worst first', () => {
    expect(tallyRules([step('zero', ['p/b', 'met']), ...steps])).toEqual([
      { rule: 'p/a', counts: { met: 1, missed: 0, violated: 1, unrecognised: 0 } },
      { rule: 'p/b', counts: { met: 1, missed: 1, violated: 0, unrecognised: 0 } },
    ]);
  });
});
