import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleAttempt, sampleMark } from '../sample.ts';
import { topOfEach, type WrongAnswer } from './wrong.ts';
import { comparable, wrongAnswers } from './wrong-in.ts';

const rules = new Map([['complaints/reply-within-24h', 1]]);
const drills = new Set(['complaints/angry-owner']);
const wrongIn = (...attempts: ReturnType<typeof sampleAttempt>[]) => wrongAnswers(attempts, rules, drills, 100);

test('the same words in another guise are the same answer', () => {
  const said = ['不 归我们管。', '不归我们管', '不归我们管！！'].map((text, index) =>
    sampleAttempt({ id: `${index}`, marks: [sampleMark('missed')], answers: [{ at: 'promise', said: text }] }),
  );
  expect(wrongIn(...said)).toMatchObject([{ said: '不归我们管', times: 3 }]);
  expect(comparable('好的,我知道了。您稍等!')).toBe('好的，我知道了。您稍等');
  expect(comparable('Ｗe Don’t know…')).toBe("we don't know");
});

test('a choice is counted by its option, a picked list as a whole', () => {
  const picked = (id: string, said: number | string[]) =>
    sampleAttempt({ id, marks: [sampleMark('violated')], answers: [{ at: 'promise', said }] });
  const found = wrongIn(picked('1', 2), picked('2', 2), picked('3', ['0', '3']));
  expect(found.map(({ said, times }) => ({ said, times }))).toEqual([
    { said: 2, times: 2 },
    { said: ['0', '3'], times: 1 },
  ]);
});

test('an answer in a review belongs to its drill; an item that asks for a day is one whatever the day', () => {
  const at = (id: string, step: string, drill: string) =>
    sampleAttempt({
      id,
      drill,
      kind: 'review',
      marks: [sampleMark('missed', { at: step })],
      answers: [{ at: step, said: 1 }],
    });
  const found = wrongIn(
    at('1', 'complaints/angry-owner#days:2026-03-01', 'review/due'),
    at('2', 'days:2026-05-09', 'complaints/angry-owner'),
  );
  expect(found).toMatchObject([{ drill: 'complaints/angry-owner', at: 'days:2026-05-09', times: 2 }]);
});

test.each([
  ['right ones', sampleMark('met')],
  ['ones nobody could tell', sampleMark('unrecognised')],
  ['ones the trainee judged alone', sampleMark('missed', { by: 'self' })],
  ['ones on an older version of the rule', sampleMark('missed', { version: 7 })],
  ['ones without an answer', sampleMark('missed', { at: 'elsewhere' })],
])('%s are not wrong answers', (_, mark) => {
  expect(wrongIn(sampleAttempt({ marks: [mark] }))).toEqual([]);
});

test('the most frequent of every rule comes before the second of any', () => {
  const one = fc.record({
    rule: fc.constantFrom('a/a', 'b/b', 'c/c'),
    times: fc.integer({ min: 1, max: 9 }),
    said: fc.nat(20),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 20 }), fc.integer({ min: 3, max: 10 }), (list, most) => {
      const wrong = list.map((given): WrongAnswer => ({ drill: 'd/d', at: 's', last: 1, ...given }));
      const top = topOfEach(wrong, most);
      expect(top.length).toBe(Math.min(most, wrong.length));
      for (const rule of new Set(list.map((given) => given.rule))) {
        const best = Math.max(...list.filter((given) => given.rule === rule).map(({ times }) => times));
        expect(top.find((given) => given.rule === rule)?.times).toBe(best);
      }
    }),
  );
});
