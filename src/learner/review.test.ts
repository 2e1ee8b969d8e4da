import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReviewIndex } from '../catalogue/short-items.ts';
import type { DueList } from './due.ts';
import { chooseItems, rulesFor } from './review.ts';
import { sampleAttempt } from './sample.ts';

const index: ReviewIndex = {
  refs: ['phone/quiz#one', 'phone/quiz#two', 'phone/call#greet', 'phone/quiz#both', 'rota/quiz#who'],
  rules: {
    'phone/opener': { version: 1, weight: 2, items: [0, 1, 2] },
    'phone/slip': { version: 2, weight: 1, items: [3] },
    'phone/name': { version: 1, weight: 1, items: [3] },
    'rota/who': { version: 1, weight: 1, items: [4] },
  },
};
const none: DueList = { due: [], changed: [], fresh: [], mistakes: [], ahead: [] };
const choose = (list: Partial<DueList>, given = {}) =>
  chooseItems('due', { index, list: { ...none, ...list }, entries: [], seed: 1, ...given });

test('each sort of review asks its own rules; where nothing is due, what comes later is taken up', () => {
  const list: DueList = {
    due: ['a'],
    ahead: ['b'],
    fresh: [],
    mistakes: ['c'],
    changed: [{ rule: 'd', from: 1 }],
  };
  expect(rulesFor('due', list)).toEqual(['a']);
  expect(rulesFor('due', { ...list, due: [] })).toEqual(['b']);
  expect(rulesFor('mistakes', list)).toEqual(['c']);
  expect(rulesFor('changed', list)).toEqual(['d']);
});

test('the same seed chooses the same items, and different seeds all there are', () => {
  expect(choose({ due: ['phone/opener'] })).toEqual(choose({ due: ['phone/opener'] }));
  const seen = [...Array(40).keys()].map((seed) => choose({ due: ['phone/opener'] }, { seed })[0]?.ref);
  expect(new Set(seen)).toEqual(new Set(['phone/quiz#one', 'phone/quiz#two', 'phone/call#greet']));
});

test('what was asked last time is asked again only where there is nothing else', () => {
  const mark = (rule: string, at: string) => ({ rule, version: 1, at, verdict: 'missed' as const });
  const entries = [
    sampleAttempt({ id: 'old', finished: 1, kind: 'quiz', drill: 'phone/quiz', marks: [mark('phone/opener', 'one')] }),
    sampleAttempt({
      id: 'new',
      finished: 2,
      kind: 'review',
      drill: 'review/due',
      marks: [mark('phone/opener', 'phone/call#greet'), mark('rota/who', 'rota/quiz#who:2027-02-28')],
    }),
  ];
  const seen = [...Array(40).keys()].map((seed) => choose({ due: ['phone/opener'] }, { seed, entries })[0]?.ref);
  expect(new Set(seen)).toEqual(new Set(['phone/quiz#one', 'phone/quiz#two']));
  expect(choose({ due: ['rota/who'] }, { entries })[0]?.ref).toBe('rota/quiz#who');
});

test('one item that tests two rules is asked once', () => {
  expect(choose({ due: ['phone/slip', 'phone/name', 'rota/who'] })).toEqual([
    { rule: 'phone/slip', ref: 'phone/quiz#both' },
    { rule: 'rota/who', ref: 'rota/quiz#who' },
  ]);
});

test('a rule that changed says which version was practised', () => {
  const list = { due: ['phone/slip'], changed: [{ rule: 'phone/slip', from: 1 }] };
  expect(choose(list)).toEqual([{ rule: 'phone/slip', ref: 'phone/quiz#both', from: 1 }]);
});

test('never more than asked for, never an item twice, never a rule that cannot be asked', () => {
  const rules = fc.uniqueArray(fc.constantFrom(...Object.keys(index.rules), 'gone/rule'));
  fc.assert(
    fc.property(rules, fc.nat(), fc.integer({ min: 1, max: 6 }), (due, seed, count) => {
      const chosen = choose({ due }, { seed, count });
      expect(chosen.length).toBeLessThanOrEqual(count);
      expect(new Set(chosen.map(({ ref }) => ref)).size).toBe(chosen.length);
      for (const { rule, ref } of chosen)
        expect(index.rules[rule]?.items.map((place) => index.refs[place])).toContain(ref);
    }),
  );
});
