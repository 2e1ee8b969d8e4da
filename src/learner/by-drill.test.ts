import { expect, test } from 'vitest';
import { byDrill } from './by-drill.ts';
import { sampleAttempt } from './sample.ts';

const quiz = { drill: 'complaints/quiz', kind: 'quiz' } as const;

test('attempts at one drill are one line, the drill practised last comes first', () => {
  const log = [
    sampleAttempt({ finished: 1, points: 9, max: 10 }),
    sampleAttempt({ ...quiz, finished: 2, points: 0, max: 0 }),
    sampleAttempt({ finished: 3, points: 5, max: 10, redLines: ['complaints/never-argue'] }),
  ];
  expect(byDrill(log)).toEqual([
    {
      ...{ drill: 'complaints/angry-owner', kind: 'roleplay', attempts: 2, failed: 1, last: 3 },
      ...{ best: 0.9, latest: 0.5 },
    },
    { ...quiz, attempts: 1, failed: 0, last: 2 },
  ]);
  expect(byDrill([])).toEqual([]);
});
