import type { Enrolment, Entry, Reading } from './entry.ts';
import type { Route } from './path.ts';
import type { Versions } from './path-step.ts';
import { sampleAttempt, sampleMark } from './sample.ts';

/** A short path for tests: one procedure to read, one drill on it; the next day the same of another. */
export const samplePath: Route = {
  id: 'first-week',
  days: [
    { steps: [{ read: 'door' }, { drill: 'door/facts', bar: 0.8 }] },
    { steps: [{ read: 'phone' }, { drill: 'phone/talk', bar: 0.7 }] },
  ],
};

export const sampleVersions: Versions = { procedures: { door: 1, phone: 2 }, rules: {} };

/** A reading for tests. */
export function sampleReading(procedure: string, version: number, finished: number): Reading {
  return { v: 1, id: `r-${procedure}-${version}-${finished}`, kind: 'reading', procedure, version, finished };
}

/** An enrolment for tests, or where `left` its end. */
export function sampleEnrolment(finished: number, left = false, path = samplePath.id): Enrolment {
  return { v: 1, id: `e-${finished}`, kind: 'enrolment', path, finished, ...(left ? { left } : {}) };
}

/**
 * A try at a drill for tests.
 * @param percent points reached of a hundred
 * @param version of the rule `door/greet`, which it marks as met
 */
export function sampleTry(drill: string, percent: number, finished: number, version = 1, redLine = false): Entry {
  return sampleAttempt({
    id: `t-${drill}-${finished}`,
    ...{ drill, kind: 'quiz', finished, points: percent, max: 100, redLines: redLine ? ['door/greet'] : [] },
    marks: [sampleMark('met', { rule: 'door/greet', version })],
  });
}
