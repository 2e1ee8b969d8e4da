import { expect, test } from 'vitest';
import type { Attempt } from './attempt.ts';
import { candidateLines, candidatesOf } from './candidates.ts';
import { sampleAttempt, sampleClaim } from './sample.ts';

const hedged = '我们尽量24小时内回复您。';

/** A talk with claims on its turns “promise” and “greet”. */
const talk = (given: Partial<Attempt> = {}) =>
  sampleAttempt({
    answers: [
      { at: 'greet', said: 'Hello.' },
      { at: 'vent', said: 1 },
      { at: 'promise', said: hedged },
    ],
    claims: [
      sampleClaim({ at: 'greet', rule: 'phone-greeting/company-opener', scored: 'missed', locale: 'en', version: 3 }),
      sampleClaim(),
    ],
    ...given,
  });

test('each claim is told with its answer, in the language it was given in', () => {
  expect(candidatesOf([talk({ finished: 7 })])).toEqual([
    {
      ...{ rule: 'phone-greeting/company-opener', version: 3, locale: 'en', answer: 'Hello.', scored: 'missed' },
      ...{ drill: 'complaints/angry-owner', at: 'greet', finished: 7 },
    },
    {
      ...{ rule: 'complaints/reply-within-24h', version: 1, locale: 'zh', answer: hedged, scored: 'unrecognised' },
      ...{ drill: 'complaints/angry-owner', at: 'promise', finished: 7 },
    },
  ]);
});

test('the latest talk comes first, whatever the order given', () => {
  const finished = (attempts: Attempt[]) => candidatesOf(attempts).map((one) => one.finished);
  const [old, late] = [talk({ finished: 1 }), talk({ finished: 2 })];
  expect(finished([old, late])).toEqual([2, 2, 1, 1]);
  expect(finished([late, old])).toEqual([2, 2, 1, 1]);
});

test('there are none in attempts without claims', () => {
  expect(candidatesOf([sampleAttempt(), sampleAttempt({ claims: [] })])).toEqual([]);
});

test('a claim without an answer in words is passed over', () => {
  const claims = [sampleClaim({ at: 'gone' }), sampleClaim({ at: 'vent' }), sampleClaim({ at: 'constructor' })];
  expect(candidatesOf([talk({ claims })])).toEqual([]);
});

test('as a file they are lines of labelled answers', () => {
  const lines = candidateLines(candidatesOf([talk()])).split('\n');
  expect(lines).toHaveLength(3);
  expect(lines.at(-1)).toBe('');
  expect(JSON.parse(lines[1] ?? '')).toEqual({
    ...{ rule: 'complaints/reply-within-24h', drill: 'complaints/angry-owner', turn: 'promise' },
    ...{ locale: 'zh', answer: hedged, verdict: 'met', scored: 'unrecognised' },
  });
  expect(candidateLines([])).toBe('');
});
