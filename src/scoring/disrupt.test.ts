import { describe, expect, test } from 'vitest';
import { actionsStep, bearingsOf, type Change, changedFacts, scoreActions, scoreMarks, turnOf } from './disrupt.ts';

const item = (id: string, when?: object, text = id) => ({ id, text, rule: `p/${id}`, role: 'desk', when });
const drill = {
  facts: [
    { id: 'notice', asks: '', usual: true },
    { id: 'party', asks: '', kind: 'number', usual: 6, most: 99 },
    { id: 'gate', asks: '', kind: 'text', usual: '北门' },
    { id: 'rain', asks: '', usual: false },
  ],
  phases: [
    { id: 'call', title: '', items: [item('ask')] },
    {
      id: 'before',
      title: '',
      items: [
        item('seats', undefined, '{fact.party}把椅子'),
        item('umbrellas', { rain: true }),
        item('sign', { notice: true }),
        item('tables', { party: { atLeast: 10 } }),
      ],
    },
    { id: 'gate', title: '', items: [item('open', undefined, '打开{fact.gate}'), item('let-in', { notice: false })] },
  ],
  cases: [{ id: 'plain', tells: '', facts: { notice: true } }],
} as unknown as Parameters<typeof bearingsOf>[0];

const change = (over: Partial<Change>): Change => ({
  ...{ id: 'c', title: '', case: 'plain', tells: '', changes: {}, adds: [], drops: [], alters: [], unasked: [] },
  ...{ actions: [], before: [] },
  ...over,
});
const effectsIn = (one: Change) =>
  Object.fromEntries(
    bearingsOf(drill, one).flatMap(({ item: { id }, effect }) => (effect === 'stays' ? [] : [[id, effect]])),
  );
const score = (one: Change, marks: Record<string, string>) => {
  const bearings = bearingsOf(drill, one);
  return scoreMarks(
    bearings,
    bearings.map(({ item: { id } }) => id),
    marks,
  );
};
const verdicts = (one: Change, marks: Record<string, string>) =>
  Object.fromEntries(score(one, marks).verdicts.map(({ rule, verdict }) => [rule, verdict]));

describe('what a change does to the list', () => {
  test('conditions say what comes in and falls away; words with a changed fact are other words', () => {
    const upset = change({ changes: { notice: false, party: 10, gate: '东门', rain: true } });
    expect(changedFacts(turnOf(drill, upset))).toEqual(['notice', 'party', 'gate', 'rain']);
    expect(effectsIn(upset)).toEqual({
      seats: 'alters',
      umbrellas: 'adds',
      sign: 'drops',
      tables: 'adds',
      open: 'alters',
      'let-in': 'adds',
    });
  });

  test('a fact told as it was changes nothing', () => {
    expect(effectsIn(change({ changes: { party: 6, notice: true } }))).toEqual({});
  });

  test('the author says what no condition does', () => {
    const why = '早到了';
    const upset = change({
      adds: [{ item: 'let-in', why }],
      alters: [{ item: 'sign', why, suggestion: true }],
    });
    expect(effectsIn(upset)).toEqual({ 'let-in': 'adds', sign: 'alters' });
    expect(bearingsOf(drill, upset).find((one) => one.item.id === 'sign')).toMatchObject({ why, suggestion: true });
  });

  test('items and phases that are not asked about are left out', () => {
    const ids = bearingsOf(drill, change({ unasked: ['before', 'open'] })).map((one) => one.item.id);
    expect(ids).toEqual(['ask', 'let-in']);
  });

  test('a plan that no case tells of is refused', () => {
    expect(() => bearingsOf(drill, change({ case: 'gone' }))).toThrow('There is no case “gone”.');
  });
});

describe('verdicts on what was marked', () => {
  const upset = change({
    changes: { rain: true },
    adds: [{ item: 'let-in', why: '' }],
    alters: [{ item: 'sign', why: '', suggestion: true }],
  });

  test('all that changes, marked; what stays says nothing of its rule', () => {
    expect(verdicts(upset, { umbrellas: 'adds', 'let-in': 'adds' })).toEqual({
      'p/umbrellas': 'met',
      'p/let-in': 'met',
    });
  });

  test('marked otherwise than the conditions and the author say', () => {
    expect(verdicts(upset, { umbrellas: 'drops' })).toEqual({ 'p/umbrellas': 'missed', 'p/let-in': 'missed' });
  });

  test('what stays, marked as changing, is missed', () => {
    const all = { umbrellas: 'adds', 'let-in': 'adds', ask: 'drops' };
    expect(verdicts(upset, all)).toMatchObject({ 'p/ask': 'missed', 'p/umbrellas': 'met' });
  });

  test('a suggestion of the house is not scored, however it was marked', () => {
    for (const mark of ['stays', 'alters', 'drops'])
      expect(score(upset, { sign: mark }).feedback.map(({ at }) => at)).not.toContain('sign');
    expect(verdicts(upset, { sign: 'drops' })).not.toHaveProperty('p/sign');
  });

  test('two items of one rule are met together', () => {
    const twins = bearingsOf(drill, change({ changes: { rain: true, party: 10 } })).map((one) => ({
      ...one,
      item: { ...one.item, rule: 'p/same' },
    }));
    const said = (marks: Record<string, string>) =>
      scoreMarks(twins, ['umbrellas', 'tables'], marks).verdicts.map(({ verdict }) => verdict);
    expect(said({ umbrellas: 'adds', tables: 'adds' })).toEqual(['met']);
    expect(said({ umbrellas: 'adds' })).toEqual(['missed']);
  });
});

test('only the stated pairs of actions count', () => {
  const before = [{ first: 'in', later: 'report', rule: 'p/at-once', why: '先迎进来' }];
  expect(scoreActions({ before }, ['tea', 'in', 'report']).verdicts[0]?.verdict).toBe('met');
  expect(scoreActions({ before }, ['report', 'in', 'tea'])).toMatchObject({
    verdicts: [{ rule: 'p/at-once', verdict: 'missed' }],
    feedback: [{ at: 'in<report', right: false, why: '先迎进来' }],
  });
  expect(actionsStep('early')).toBe('early:actions');
});
