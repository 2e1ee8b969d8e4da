import { expect, test } from 'vitest';
import type { RuleVerdict } from '../scoring/types.ts';
import type { Mark } from './attempt.ts';
import { rejudged } from './rejudged.ts';
import { sampleAttempt, sampleMark } from './sample.ts';

const rule = 'complaints/reply-within-24h';
const evidence = [{ start: 0, end: 4, sign: 'quantity:hour', cues: [] }];
const said = '24小时内一定给您答复。';

/** One answer, marked then as given and today as met. */
const again = (given: Partial<Mark>, verdict: RuleVerdict['verdict'] = 'met', version = 1) =>
  rejudged(
    sampleAttempt({ answers: [{ at: 'promise', said }], marks: [sampleMark('met', given)] }),
    () => [{ rule, verdict, evidence }],
    { [rule]: { version } },
  );

test('a verdict that comes out the same has its evidence', () => {
  expect(again({})).toEqual({
    steps: new Map([['promise', { said, verdicts: [{ rule, verdict: 'met', evidence }] }]]),
    differing: 0,
  });
});

test('one that comes out otherwise, or on another version of its rule, or without its rule, has none', () => {
  for (const one of [again({}, 'missed'), again({}, 'met', 2), again({ rule: 'complaints/gone' })]) {
    expect(one.differing).toBe(1);
    expect(one.steps.get('promise')?.verdicts[0]?.evidence).toEqual([]);
  }
});

test('what the trainee judged is told as what the scorer said', () => {
  const { steps, differing } = again({ by: 'self' }, 'unrecognised');
  expect(steps.get('promise')?.verdicts).toEqual([{ rule, verdict: 'unrecognised', evidence }]);
  expect(differing).toBe(0);
});

test('answers that are not in own words, and turns that are gone, are left alone', () => {
  const attempt = sampleAttempt({
    answers: [
      { at: 'pick', said: 1 },
      { at: 'gone', said: '好的' },
    ],
    marks: [sampleMark('met', { at: 'pick' }), sampleMark('missed', { at: 'gone' })],
  });
  expect(rejudged(attempt, () => undefined, {})).toEqual({ steps: new Map(), differing: 0 });
});
