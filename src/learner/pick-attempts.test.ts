import { expect, test } from 'vitest';
import type { Attempt } from './attempt.ts';
import { choicesIn, pickAttempts, procedureOf } from './pick-attempts.ts';
import { sampleAttempt } from './sample.ts';

const of = (kind: Attempt['kind'], drill: string) => sampleAttempt({ id: `${kind}-${drill}`, kind, drill });
const talk = of('roleplay', 'complaints/angry-owner');
const quiz = of('quiz', 'phone-greeting/first-words');
const review = of('review', 'review/due');
const watched = of('observation', 'observation/complaints');
const all = [talk, quiz, review, watched];

test('an attempt is at the procedure of its drill, an observation at the one watched, a review at none', () => {
  expect(all.map(procedureOf)).toEqual(['complaints', 'phone-greeting', undefined, 'complaints']);
});

test('attempts are picked by kind, by procedure, by both', () => {
  expect(pickAttempts(all, {})).toBe(all);
  expect(pickAttempts(all, { kind: 'review' })).toEqual([review]);
  expect(pickAttempts(all, { procedure: 'complaints' })).toEqual([talk, watched]);
  expect(pickAttempts(all, { procedure: 'complaints', kind: 'quiz' })).toEqual([]);
});

test('only what occurs can be picked', () => {
  expect(choicesIn([review, quiz, talk])).toEqual({
    kinds: ['roleplay', 'quiz', 'review'],
    procedures: new Set(['phone-greeting', 'complaints']),
  });
  expect(choicesIn([])).toEqual({ kinds: [], procedures: new Set() });
});
