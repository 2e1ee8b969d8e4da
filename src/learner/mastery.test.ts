import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attempt, Mark } from './attempt.ts';
import { type Mastery, mastery } from './mastery.ts';
import { sampleAttempt, sampleMark } from './sample.ts';

const rule = 'complaints/reply-within-24h';

/** One attempt a list of marks, a day apart. */
function log(...days: Mark[][]): Attempt[] {
  return days.map((marks, day) => {
    const crossed = marks.some(({ verdict }) => verdict === 'violated');
    return sampleAttempt({ id: `day${day}`, finished: (day + 1) * 86_400_000, marks, redLines: crossed ? [rule] : [] });
  });
}

const now = (attempts: Attempt[], version = 1) => mastery(attempts, [{ id: rule, version }]).get(rule) as Mastery;
const met = sampleMark('met');
const missed = sampleMark('missed');
const crossed = sampleMark('violated');

describe('mastery', () => {
  test('a rule nobody tried is untried', () => {
    expect(now([])).toEqual({ state: 'untried', score: 0, counted: 0 });
    expect(now(log([sampleMark('met', { rule: 'complaints/other' })])).state).toBe('untried');
  });

  test.each<[string, Mark[][], Mastery['state'], number]>([
    ['met once', [[met]], 'fair', 1],
    ['missed once', [[missed]], 'weak', 0],
    ['met three times on two days', [[met, met], [met]], 'strong', 1],
    ['met three times in one attempt', [[met, met, met]], 'fair', 1],
    ['missed, then met', [[missed], [met]], 'fair', 5 / 9],
    ['met, then missed', [[met], [missed]], 'weak', 4 / 9],
    ['missed, then met four times', [[missed], [met], [met], [met], [met]], 'strong', 14 / 15],
    ['met four times, then missed', [[met], [met], [met], [met], [missed]], 'fair', 10 / 15],
    ['missed long ago', [[missed], [met], [met], [met], [met], [met]], 'strong', 1],
  ])('%s', (_name, days, state, score) => {
    const result = now(log(...days));
    expect(result.state).toBe(state);
    expect(result.score).toBeCloseTo(score);
    expect(result.last).toBe(days.length * 86_400_000);
  });

  test('a crossed red line takes away what was earned before', () => {
    expect(now(log([met], [met], [met], [crossed]))).toMatchObject({ state: 'weak', counted: 1 });
    expect(now(log([met], [crossed], [met], [met]))).toMatchObject({ state: 'fair', counted: 3 });
  });

  test('breaking a rule that is no red line counts like missing it', () => {
    const attempts = log([met], [met], [met], [crossed]).map((attempt) => ({ ...attempt, redLines: [] }));
    expect(now(attempts)).toMatchObject({ state: 'fair', counted: 4 });
  });

  test('verdicts on another version of the rule are stale', () => {
    expect(now(log([met], [met], [met]), 2)).toEqual({ state: 'stale', score: 0, counted: 0 });
    expect(now(log([met], [sampleMark('missed', { version: 2 })]), 2)).toMatchObject({ state: 'weak', counted: 1 });
  });

  test('what could not be told and what trainees decided themselves count neither way', () => {
    const unsure = [sampleMark('unrecognised'), sampleMark('met', { by: 'self' })];
    expect(now(log(unsure)).state).toBe('untried');
    expect(now(log([met, ...unsure]))).toMatchObject({ score: 1, counted: 1 });
    expect(now(log([sampleMark('missed', { by: 'observer' })])).state).toBe('weak');
  });

  test('the order in which attempts are given does not matter, and the score stays between 0 and 1', () => {
    const mark = fc.constantFrom(met, missed, crossed, sampleMark('unrecognised'));
    const days = fc.array(fc.array(mark, { maxLength: 4 }), { maxLength: 8 });
    fc.assert(
      fc.property(days, fc.infiniteStream(fc.nat()), (marks, keys) => {
        const attempts = log(...marks);
        const mixed = attempts.map((attempt) => ({ attempt, key: keys.next().value ?? 0 }));
        mixed.sort((a, b) => a.key - b.key);
        const result = now(attempts);
        expect(now(mixed.map(({ attempt }) => attempt))).toEqual(result);
        expect(result.score).toBeGreaterThanOrEqual(0);
        expect(result.score).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('one more met never lowers the score, one more missed never raises it', () => {
    const days = fc.array(
      fc.constantFrom(met, missed, crossed).map((mark) => [mark]),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(days, (marks) => {
        const before = now(log(...marks)).score;
        expect(now(log(...marks, [met])).score).toBeGreaterThanOrEqual(before);
        expect(now(log(...marks, [missed])).score).toBeLessThanOrEqual(before);
      }),
    );
  });
});
