import { expect, test } from 'vitest';
import { generateLog, type LogPlan } from './generate.ts';
import { readAttempt } from './read-attempt.ts';

const plan: LogPlan = {
  seed: 7,
  attempts: 200,
  days: 90,
  end: Date.UTC(2026, 11, 1),
  rules: [
    { id: 'phone/opener', version: 1, redLine: false },
    { id: 'phone/secret', version: 2, redLine: true },
  ],
  drills: [
    { id: 'phone/call', kind: 'roleplay', steps: [{ at: 'greet', rules: ['phone/opener', 'phone/secret'] }] },
    { id: 'phone/quiz', kind: 'quiz', steps: [{ at: 'one', rules: ['phone/secret'] }] },
  ],
};

test('a made-up log is one that a browser could have kept', () => {
  const log = generateLog(plan);
  expect(log).toHaveLength(200);
  expect(new Set(log.map(({ id }) => id)).size).toBe(200);
  for (const attempt of log) expect(readAttempt(JSON.parse(JSON.stringify(attempt)))).toEqual({ value: attempt });
  expect(log.every(({ finished }) => finished <= plan.end && finished > plan.end - 91 * 86_400_000)).toBe(true);
  expect(log.every((attempt, index) => index === 0 || attempt.finished >= (log[index - 1]?.finished ?? 0))).toBe(true);
});

test('it has everything in it that a log may have', () => {
  const marks = generateLog(plan).flatMap((attempt) => attempt.marks);
  expect(new Set(marks.map(({ verdict }) => verdict))).toEqual(new Set(['met', 'missed', 'violated', 'unrecognised']));
  expect(marks.some(({ by }) => by === 'self')).toBe(true);
  expect(marks.some(({ rule, version }) => rule === 'phone/secret' && version === 1)).toBe(true);
  expect(generateLog(plan).some(({ redLines }) => redLines.includes('phone/secret'))).toBe(true);
});

test('the same seed gives the same log, another seed another', () => {
  expect(generateLog(plan)).toEqual(generateLog(plan));
  expect(generateLog({ ...plan, seed: 8 })).not.toEqual(generateLog(plan));
  expect(() => generateLog({ ...plan, drills: [] })).toThrow('A log needs drills');
});
