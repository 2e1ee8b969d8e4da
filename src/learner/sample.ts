import type { Attempt, Claim, Mark } from './attempt.ts';

/** An attempt for tests; what matters to the test is given, the rest is plausible. */
export function sampleAttempt(given: Partial<Attempt> = {}): Attempt {
  const finished = given.finished ?? 1_700_000_000_000;
  return {
    v: 1,
    id: `a${finished.toString(36)}`,
    drill: 'complaints/angry-owner',
    kind: 'roleplay',
    locale: 'zh',
    started: Math.max(0, finished - 300_000),
    finished,
    points: 8,
    max: 10,
    redLines: [],
    marks: [],
    answers: [{ at: 'promise', said: '24小时内一定给您答复。' }],
    ...given,
  };
}

/** A mark for tests. */
export function sampleMark(verdict: Mark['verdict'], given: Partial<Mark> = {}): Mark {
  return { rule: 'complaints/reply-within-24h', version: 1, at: 'promise', verdict, ...given };
}

/** A claim for tests. */
export function sampleClaim(given: Partial<Claim> = {}): Claim {
  return { rule: 'complaints/reply-within-24h', version: 1, at: 'promise', scored: 'unrecognised', ...given };
}
