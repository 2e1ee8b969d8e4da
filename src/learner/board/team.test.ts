import { describe, expect, test } from 'vitest';
import type { RuleDigest } from './digest.ts';
import { sampleDigest } from './digest-sample.ts';
import { stateOf, statesOf } from './state.ts';
import { inOrderOf, staleRules, teamCandidates, teamWeeks, weakestRules, wrongTo } from './team.ts';
import type { WrongAnswer } from './wrong.ts';

const rules = ['a/one', 'a/two', 'b/three'].map((id) => ({ id, version: 2 }));
const [one, two, three] = rules as [(typeof rules)[0], (typeof rules)[0], (typeof rules)[0]];
const now: RuleDigest = { version: 2, state: 'weak', score: 0.2, counted: 5, last: 1 };
const person = (name: string, ...states: [string, Partial<RuleDigest>][]) =>
  sampleDigest({ name, rules: Object.fromEntries(states.map(([id, given]) => [id, { ...now, ...given }])) });

describe('how somebody stands', () => {
  test('what was kept before the rule changed is stale; what was never tried is untried', () => {
    const wang = person('王芳', ['a/one', {}], ['a/two', { version: 1, state: 'strong' }]);
    expect(rules.map((rule) => stateOf(wang, rule))).toEqual(['weak', 'stale', 'untried']);
    expect(statesOf(wang, rules)).toEqual({ untried: 1, stale: 1, weak: 1, fair: 0, strong: 0 });
  });

  test('a rule called like a property of every object is untried', () => {
    expect(stateOf(sampleDigest(), { id: 'constructor', version: 1 })).toBe('untried');
  });
});

test('the rules that most people get wrong come first, of those the one with the lowest mean', () => {
  const people = [
    person('甲', ['a/one', { score: 0.4 }], ['b/three', { score: 0.1 }]),
    person('乙', ['a/one', {}], ['a/two', {}], ['b/three', { score: 0.2 }]),
    person('丙', ['a/one', { state: 'strong', score: 1 }], ['a/two', { version: 1 }]),
  ];
  expect(weakestRules(people, rules).map(({ rule, weak, practised }) => [rule.id, weak, practised])).toEqual([
    ['b/three', 2, 2],
    ['a/one', 2, 3],
    ['a/two', 1, 1],
  ]);
  expect(weakestRules(people, [two])[0]?.score).toBeCloseTo(0.2);
});

test('a rule that changed is told with those who practised it as it was, most of them first', () => {
  const people = [
    person('甲', ['b/three', { state: 'stale' }]),
    person('乙', ['a/one', { version: 1 }], ['b/three', { version: 1 }]),
  ];
  const told = staleRules(people, rules).map(({ rule, people: who }) => [rule.id, who.map(({ name }) => name)]);
  expect(told).toEqual([
    ['b/three', ['甲', '乙']],
    ['a/one', ['乙']],
  ]);
  expect(staleRules(people, [two])).toEqual([]);
  expect(three.version).toBe(2);
});

test('wrong answers are counted across people: first those of most people', () => {
  const wrong = (said: string, times: number, at = 's'): WrongAnswer => ({
    rule: one.id,
    drill: 'a/d',
    at,
    said,
    times,
    last: 1,
  });
  const people = [
    sampleDigest({ name: '甲', wrong: [wrong('often by one', 9), wrong('shared', 1, 's:2026-01-01')] }),
    sampleDigest({ name: '乙', wrong: [wrong('shared', 2, 's:2026-02-02')] }),
  ];
  expect(wrongTo(people, one.id)).toMatchObject([
    { said: 'shared', people: 2, times: 3, at: 's:2026-02-02' },
    { said: 'often by one', people: 1, times: 9 },
  ]);
  expect(people[0]?.wrong[1]?.times).toBe(1);
});

test('weeks add up over people; a week without anybody is there too', () => {
  const people = [
    sampleDigest({ weeks: { '2026-11-16': 2, '2026-11-23': 1 } }),
    sampleDigest({ weeks: { '2026-11-23': 3 } }),
  ];
  expect(teamWeeks(people, ['2026-11-09', '2026-11-16', '2026-11-23'])).toEqual([
    { week: '2026-11-09', sittings: 0, people: 0 },
    { week: '2026-11-16', sittings: 2, people: 1 },
    { week: '2026-11-23', sittings: 4, people: 2 },
  ]);
});

test('candidates of all come with who gave them, the latest first', () => {
  const candidate = {
    rule: one.id,
    version: 2,
    locale: 'zh',
    answer: '好',
    scored: 'missed',
    drill: 'a/d',
    at: 's',
  } as const;
  const people = [
    sampleDigest({ name: '甲', candidates: [{ ...candidate, finished: 1 }] }),
    sampleDigest({ name: '乙', candidates: [{ ...candidate, finished: 2 }] }),
  ];
  expect(teamCandidates(people).map(({ by }) => by.name)).toEqual(['乙', '甲']);
});

describe('order', () => {
  const compare = new Intl.Collator('zh-CN', { numeric: true }).compare;
  const people = [
    sampleDigest({ ...person('周杰', ['a/one', {}], ['a/two', {}]), last: 30 }),
    sampleDigest({ ...person('', ['a/one', {}]), last: 20 }),
    sampleDigest({ ...person('陈静', ['a/one', { state: 'strong' }]), last: 40 }),
    sampleDigest({ name: '学员10' }),
    sampleDigest({ ...person('学员9'), last: 10 }),
  ];
  test.each([
    ['name', ['陈静', '学员9', '学员10', '周杰', '']],
    ['weakest', ['周杰', '', '学员9', '学员10', '陈静']],
    ['last', ['学员10', '学员9', '', '周杰', '陈静']],
  ] as const)('by %s', (order, names) => {
    expect(inOrderOf(people, order, rules, compare).map(({ name }) => name)).toEqual(names);
  });
});
