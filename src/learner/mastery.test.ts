import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attempt, Mark } from './attempt.ts';
import type { Entry } from './entry.ts';
import { changed, type Mastery, mastery } from './mastery.ts';
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
    expect(now([])).toEqual({ state: 'untried', score: 0, counted: 0, locales: [] });
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
    expect(now(log([met], [met], [met]), 2)).toEqual({ state: 'stale', score: 0, counted: 0, locales: [] });
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

  test('the languages are those in which what counts was met', () => {
    const english = (attempts: Attempt[], ...which: number[]) =>
      attempts.map((attempt, index) => (which.includes(index) ? { ...attempt, locale: 'en' as const } : attempt));
    expect(now(log([met], [met])).locales).toEqual(['zh']);
    expect(now(english(log([met], [met]), 0)).locales).toEqual(['zh', 'en']);
    expect(now(english(log([met], [missed]), 1)).locales).toEqual(['zh']);
    expect(now(english(log([met], [met], [met], [met], [met], [met]), 0)).locales).toEqual(['zh']);
    expect(now(english(log([met], [crossed], [met]), 2)).locales).toEqual(['en']);
    expect(now(log([missed])).locales).toEqual([]);
  });

  test('readings and enrolments in the log change nothing', () => {
    const log5 = log([met, met], [met]);
    const reading: Entry = { v: 1, id: 'r', kind: 'reading', procedure: 'complaints', version: 1, finished: 5 };
    expect(mastery([reading, ...log5], [{ id: rule, version: 1 }])).toEqual(mastery(log5, [{ id: rule, version: 1 }]));
  });

  test('says what adding up verdict by verdict, oldest first, says', () => {
    const mark = fc.record({
      rule: fc.constantFrom('a/one', 'a/two', 'a/gone'),
      version: fc.constantFrom(1, 2),
      verdict: fc.constantFrom('met', 'met', 'missed', 'violated', 'unrecognised'),
      by: fc.constantFrom(undefined, undefined, 'self', 'observer'),
    });
    const rules = [
      { id: 'a/one', version: 1 },
      { id: 'a/two', version: 2 },
    ];
    fc.assert(
      fc.property(fc.array(fc.array(mark, { maxLength: 5 }), { maxLength: 8 }), (days) => {
        const attempts = days.map((marks, day) =>
          sampleAttempt({
            id: `day${day}`,
            finished: day,
            redLines: day % 2 ? ['a/one'] : [],
            marks: marks.map(({ by, ...one }) => ({ ...one, at: 'x', ...(by ? { by } : {}) }) as Mark),
          }),
        );
        for (const { id, version } of rules) {
          const { score, counted, last } = mastery(attempts, rules).get(id) as Mastery;
          const kept = oldestFirst(attempts, id, version);
          const of = kept.reduce((sum, _, index) => sum + 5 - (kept.length - 1 - index), 0);
          const points = kept.reduce((sum, one, index) => sum + (one.met ? 5 - (kept.length - 1 - index) : 0), 0);
          expect(counted).toBe(kept.length);
          expect(score).toBeCloseTo(of > 0 ? points / of : 0);
          expect(last).toBe(kept.at(-1)?.finished);
        }
      }),
    );
  });
});

/** The verdicts that count, told the plain way. */
function oldestFirst(attempts: readonly Attempt[], id: string, version: number) {
  let kept: { met: boolean; finished: number }[] = [];
  for (const { finished, redLines, marks } of attempts)
    for (const mark of marks) {
      if (mark.rule !== id || mark.version !== version) continue;
      if (mark.verdict === 'unrecognised' || mark.by === 'self') continue;
      if (mark.verdict === 'violated' && redLines.includes(id)) kept = [];
      kept = [...kept, { met: mark.verdict === 'met', finished }].slice(-5);
    }
  return kept;
}

describe('changed', () => {
  const at = (version: number) => changed(log([met, met], [met]), [{ id: rule, version }]);
  const v2 = (verdict: Mark['verdict'], given: Partial<Mark> = {}) => sampleMark(verdict, { version: 2, ...given });
  const three = [{ id: rule, version: 3 }];

  test('a rule that nobody practised, or that did not change, has not changed', () => {
    expect(changed([], three)).toEqual([]);
    expect(at(1)).toEqual([]);
    expect(changed(log([v2('met')]), [{ id: rule, version: 1 }])).toEqual([]);
  });

  test('one practised as it stood before has, and how it stood then is told', () => {
    expect(at(2)).toEqual([
      { id: rule, practised: 1, met: 1, before: expect.objectContaining({ state: 'strong', counted: 3 }) },
    ]);
    expect(changed(log([missed]), three)).toEqual([
      { id: rule, practised: 1, before: expect.objectContaining({ state: 'weak' }) },
    ]);
  });

  test('of several older versions the latest practised and the latest met are told', () => {
    expect(changed(log([met], [v2('missed')]), three)).toMatchObject([
      { practised: 2, met: 1, before: { state: 'weak', counted: 1 } },
    ]);
    expect(changed(log([v2('met')], [met]), three)).toMatchObject([{ practised: 2, met: 2 }]);
  });

  test('one decided verdict on the version that holds takes it off, whatever it was', () => {
    for (const verdict of ['met', 'missed'] as const)
      expect(changed(log([met], [sampleMark(verdict, { version: 3 })]), three)).toEqual([]);
    const undecided = [sampleMark('unrecognised', { version: 3 }), sampleMark('met', { version: 3, by: 'self' })];
    expect(changed(log([met], undecided), three)).toHaveLength(1);
  });

  test('what only trainees themselves judged on an older version is no practice of it', () => {
    expect(changed(log([sampleMark('met', { by: 'self' })]), three)).toEqual([]);
  });

  test('exactly the rules that are stale, where no version is newer than ours', () => {
    const mark = fc.record({
      version: fc.constantFrom(1, 2),
      verdict: fc.constantFrom('met', 'missed', 'unrecognised'),
    });
    fc.assert(
      fc.property(fc.array(fc.array(mark, { maxLength: 3 }), { maxLength: 5 }), (days) => {
        const attempts = log(
          ...days.map((marks) =>
            marks.map(({ version, verdict }) => sampleMark(verdict as Mark['verdict'], { version })),
          ),
        );
        expect(changed(attempts, [{ id: rule, version: 2 }]).length > 0).toBe(now(attempts, 2).state === 'stale');
      }),
    );
  });
});
