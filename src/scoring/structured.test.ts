import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appliesIn, factsOf } from './applies.ts';
import { scoreOrder } from './arrange.ts';
import { bestPath, goodPath } from './best-path.ts';
import { fits, plain } from './box.ts';
import { scoreItem } from './item.ts';
import { outcomeOf } from './outcome.ts';
import { pathPoints, pointsOf } from './points.ts';
import { scorePractice } from './practice.ts';
import { shuffled } from './shuffle.ts';
import type { RuleVerdict } from './types.ts';

const verdictsOf = (verdicts: RuleVerdict[]) =>
  Object.fromEntries(verdicts.map(({ rule, verdict }) => [rule, verdict]));
const base = { id: 'q', asks: '?', explain: '!', rules: ['p/a'] };

describe('choice', () => {
  const options = [
    { text: 'right', right: true, breaks: [] },
    { text: 'poor', right: false, breaks: [], why: 'poor' },
    { text: 'bad', right: false, breaks: ['p/red'], why: 'bad' },
  ];
  const item = { ...base, kind: 'choice' as const, options };
  test.each([
    [0, { 'p/a': 'met' }],
    [1, { 'p/a': 'missed' }],
    [2, { 'p/a': 'missed', 'p/red': 'violated' }],
  ])('option %i', (picked, expected) => {
    expect(verdictsOf(scoreItem(item, picked).verdicts)).toEqual(expected);
  });
  test('several: one too few is missed, and the option left out is named', () => {
    const two = options.map((option, index) => ({ ...option, right: index < 2 }));
    const scored = scoreItem({ ...base, kind: 'choices', options: two }, ['0']);
    expect(verdictsOf(scored.verdicts)).toEqual({ 'p/a': 'missed' });
    expect(scored.feedback).toContainEqual({ at: '1', right: false, why: 'poor' });
  });
  test('an answer of the wrong shape is refused in words', () => {
    expect(() => scoreItem({ ...base, kind: 'choices', options }, 'all')).toThrow(
      'This step wants a list, and got "all".',
    );
  });
});

describe('order', () => {
  const pairs = [
    { first: 'a', later: 'b', rule: 'p/ab', why: 'a first' },
    { first: 'b', later: 'c', rule: 'p/bc', why: 'b first' },
  ];
  test.each([
    [['a', 'b', 'c'], { 'p/ab': 'met', 'p/bc': 'met', 'p/all': 'met' }],
    [['a', 'c', 'b'], { 'p/ab': 'met', 'p/bc': 'missed', 'p/all': 'missed' }],
    [['b', 'c'], { 'p/ab': 'missed', 'p/bc': 'met', 'p/all': 'missed' }],
  ])('%j', (order, expected) => {
    expect(verdictsOf(scoreOrder(pairs, order, ['p/all']).verdicts)).toEqual(expected);
  });
});

describe('boxes', () => {
  test.each([
    ['３号楼１２０２', ['3号楼1202'], true],
    ['138 0013 8000', ['13800138000'], true],
    ['一三八零零一三八零零零', ['13800138000'], true],
    ['Ms Wang', ['ms. wang'], true],
    ['', [''], false],
    ['12020', ['1202'], false],
  ])('%s', (typed, accept, right) => {
    expect(fits(typed, accept)).toBe(right);
  });
  test('contains finds a wording within, exact does not', () => {
    expect(fits('厨房漏水三天', ['漏水'], true)).toBe(true);
    expect(fits('厨房漏水三天', ['漏水'])).toBe(false);
  });
  test('plain is idempotent', () => {
    fc.assert(fc.property(fc.string(), (text) => plain(plain(text)) === plain(text)));
  });
  test('a number is taken in full width, not with other words', () => {
    const item = { ...base, kind: 'number' as const, answer: 24, unit: 'h' };
    expect(scoreItem(item, '２４').verdicts[0]?.verdict).toBe('met');
    expect(scoreItem(item, '24 48').verdicts[0]?.verdict).toBe('missed');
    expect(scoreItem(item, '').verdicts[0]?.verdict).toBe('missed');
  });
});

test('spot: an innocent line accused of a rule spoils that rule and no other', () => {
  const line = (breaks?: string) => ({ who: 'clerk' as const, text: '…', ...(breaks ? { breaks, why: 'w' } : {}) });
  const item = { ...base, rules: ['p/a', 'p/b'], kind: 'spot' as const, lines: [line('p/a'), line(), line('p/b')] };
  const spot = (accused: Record<string, string>) => verdictsOf(scoreItem(item, accused).verdicts);
  expect(spot({ 0: 'p/a', 2: 'p/b' })).toEqual({ 'p/a': 'met', 'p/b': 'met' });
  expect(spot({ 0: 'p/a', 1: 'p/b', 2: 'p/b' })).toEqual({ 'p/a': 'met', 'p/b': 'missed' });
  expect(spot({ 0: 'p/b' })).toEqual({ 'p/a': 'missed', 'p/b': 'missed' });
});

describe('points', () => {
  const rules = { a: { weight: 3, redLine: false }, b: { weight: 1, redLine: true }, c: { weight: 2, redLine: false } };
  const verdicts: RuleVerdict[] = [
    { rule: 'a', verdict: 'met', evidence: [] },
    { rule: 'b', verdict: 'violated', evidence: [] },
    { rule: 'c', verdict: 'unrecognised', evidence: [] },
  ];
  test('what could not be told counts neither way', () => {
    expect(pointsOf(verdicts, rules)).toEqual({ points: 3, max: 4, redLines: ['b'] });
  });
  test('a short talk is measured by the best path', () => {
    expect(pathPoints(verdicts, rules, 20)).toEqual({ points: 3, max: 18, redLines: ['b'] });
  });
  test('outcomes', () => {
    expect(outcomeOf(verdicts)).toBe('bad');
    expect(outcomeOf(verdicts.slice(2))).toBe('weak');
    expect(outcomeOf(verdicts.slice(0, 1))).toBe('good');
  });
});

describe('best path', () => {
  const turn = (id: string, expects: string[], next: string | { good: string; weak: string; bad: string }) => ({
    ...{ id, mood: 'calm' as const, says: '', task: '', guards: [], asks: 'reply' as const, model: '' },
    ...{ expects, next },
  });
  const drill = (turns: ReturnType<typeof turn>[]) =>
    ({ start: 'one', turns }) as unknown as Parameters<typeof bestPath>[0];
  const rules = { a: { weight: 3, redLine: false }, b: { weight: 2, redLine: false } };
  const fork = { good: 'two', weak: 'end:poor', bad: 'end:poor' };
  test('a fork to an early end does not lower the maximum', () => {
    const talk = drill([turn('one', ['a'], fork), turn('two', ['a', 'b'], 'end:well')]);
    expect(bestPath(talk, rules)).toBe(8);
    expect(goodPath(talk, rules)).toBe(8);
  });
  test('a circle is refused, with the way it runs', () => {
    const talk = drill([turn('one', ['a'], 'two'), turn('two', ['b'], 'one')]);
    expect(() => bestPath(talk, rules)).toThrow('The talk cannot go on at “one” (one → two → one).');
  });
});

describe('checklist practice', () => {
  const item = (id: string, when?: Record<string, boolean>) => ({ id, text: id, rule: `p/${id}`, role: 'clerk', when });
  const drill = {
    facts: [{ id: 'major', asks: '', usual: false }],
    phases: [
      { id: 'first', title: '', items: [item('listen'), item('ask')] },
      { id: 'last', title: '', items: [item('file'), item('major', { major: true })] },
    ],
    cases: [{ id: 'plain', tells: '', facts: { major: false } }],
    decoys: [{ id: 'argue', text: '', breaks: 'p/never-argue', why: 'no' }],
  } as unknown as Parameters<typeof scorePractice>[0];
  const practise = (...picked: string[]) => verdictsOf(scorePractice(drill, 'plain', picked).verdicts);
  test('all that is needed, in any order within a phase', () => {
    expect(practise('ask', 'listen', 'file')).toEqual({ 'p/listen': 'met', 'p/ask': 'met', 'p/file': 'met' });
  });
  test('an item after a later phase, one not needed, and a decoy', () => {
    expect(practise('listen', 'file', 'ask', 'major', 'argue')).toEqual({
      'p/listen': 'met',
      'p/ask': 'missed',
      'p/file': 'met',
      'p/major': 'missed',
      'p/never-argue': 'violated',
    });
  });
  test('a fact not told is false', () => {
    expect(appliesIn({ when: { major: true } }, {})).toBe(false);
    expect(appliesIn({ when: { major: false } }, {})).toBe(true);
    expect(appliesIn({}, {})).toBe(true);
  });
  test('a condition names an option, some options, or a threshold', () => {
    expect(appliesIn({ when: { meal: 'lunch' } }, { meal: 'lunch' })).toBe(true);
    expect(appliesIn({ when: { meal: ['lunch', 'dinner'] } }, { meal: 'none' })).toBe(false);
    expect(appliesIn({ when: { party: { atLeast: 10 } } }, { party: 10 })).toBe(true);
    expect(appliesIn({ when: { party: { atLeast: 10 } } }, { party: 9 })).toBe(false);
    expect(appliesIn({ when: { party: { atLeast: 2, atMost: 4 } } }, { party: 5 })).toBe(false);
    expect(appliesIn({ when: { party: { atMost: 4 } } }, {})).toBe(false);
    expect(appliesIn({ when: { meal: 'lunch', party: { atLeast: 1 } } }, { meal: 'lunch', party: 0 })).toBe(false);
  });
  test('what is not told, or told in another form, is as usual', () => {
    const facts = [
      { id: 'party', usual: 6 },
      { id: 'gate', usual: 'north' },
      { id: 'notice', usual: true },
    ];
    expect(factsOf(facts, { party: 9, gate: '', notice: 'no', other: 1 })).toEqual({
      party: 9,
      gate: 'north',
      notice: true,
    });
    expect(factsOf(facts, JSON.parse('{"__proto__":{"party":3}}'))).toMatchObject({ party: 6 });
  });
});

describe('shuffle', () => {
  test('keeps every item, gives the same order for the same seed, and never the one given', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 3 }), fc.integer(), (items, seed) => {
        const once = shuffled(items, seed);
        expect(once).toEqual(shuffled(items, seed));
        expect(once).not.toEqual(items);
        expect([...once].sort()).toEqual([...items].sort());
      }),
    );
  });
});
