import { expect, test } from 'vitest';
import { sampleAttempt, sampleMark } from '../../learner/sample.ts';
import { reckon } from './reckon.ts';

const now = new Date(2026, 10, 25, 15).getTime();
const rule = sampleMark('met').rule;
const known = (version: number) => ({
  rules: [
    { id: rule, version },
    { id: 'complaints/other', version: 1 },
  ],
  procedures: new Map([['complaints', 2]]),
});

test('the whole page is read out of the log, readings and enrolments among it', async () => {
  const attempts = [1, 2].map((hoursAgo) =>
    sampleAttempt({
      finished: now - (3 - hoursAgo) * 3_600_000,
      marks: [sampleMark('met'), sampleMark('met')],
      claims: [{ rule, version: 1, at: 'promise', scored: 'missed' }],
    }),
  );
  const reading = { v: 1, id: 'r', kind: 'reading', procedure: 'complaints', version: 1, finished: now } as const;
  const enrolment = { v: 1, id: 'e', kind: 'enrolment', path: 'new-receptionist', finished: now } as const;
  const reckoned = await reckon([...attempts, reading, enrolment], known(1), now);
  expect(reckoned.attempts).toEqual(attempts);
  expect(reckoned.masteries.get(rule)).toMatchObject({ state: 'strong', locales: ['zh'] });
  expect(reckoned.summary).toMatchObject({ attempts: 2, rules: 2, states: { strong: 1, untried: 1 } });
  expect(reckoned.changed).toEqual([]);
  expect(reckoned.spent).toBe(600_000);
  expect(reckoned.weeks.at(-1)).toMatchObject({ spent: 600_000, attempts: 2 });
  expect(reckoned.readings).toMatchObject([{ procedure: 'complaints', isOld: true }]);
  expect(reckoned.candidates).toHaveLength(2);
});

test('a raised version makes the rule a changed one', async () => {
  const reckoned = await reckon([sampleAttempt({ marks: [sampleMark('met')] })], known(2), now);
  expect(reckoned.masteries.get(rule)?.state).toBe('stale');
  expect(reckoned.changed).toMatchObject([{ id: rule, practised: 1, met: 1 }]);
});

test('nothing yet is nothing', async () => {
  expect(await reckon([], known(1), now)).toMatchObject({ attempts: [], changed: [], spent: 0, readings: [] });
});
