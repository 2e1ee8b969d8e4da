import fc from 'fast-check';
import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import type { Attempt, Mark } from './attempt.ts';
import { sampleAttempt, sampleMark } from './sample.ts';
import { type MemoryCard, type Review, recall, replay, reviewed, schedule } from './schedule.ts';

const rule = 'complaints/reply-within-24h';
const rules = [{ id: rule, version: 2 }];
const day = 86_400_000;
const start = Date.UTC(2026, 8, 1, 0, 30);

const mark = (verdict: Mark['verdict'], given: Partial<Mark> = {}) => sampleMark(verdict, { version: 2, ...given });

/** An attempt on a day after the start; days may have parts. */
function on(after: number, marks: Mark[], given: Partial<Attempt> = {}): Attempt {
  return sampleAttempt({ id: `day${after}`, finished: start + after * day, marks, ...given });
}
const cardOf = (log: readonly Attempt[]) => schedule(log, rules).get(rule);
const dueOf = (log: readonly Attempt[]) => new Date(cardOf(log)?.due ?? Number.NaN).toISOString();
const crossed = (after: number) => on(after, [mark('violated')], { redLines: [rule] });

describe('a kept log gives exactly these days', () => {
  test.each<[string, Attempt[], string]>([
    ['met once', [on(0, [mark('met')])], '2026-09-03T00:30:00.000Z'],
    ['missed once', [on(0, [mark('missed')])], '2026-09-02T00:30:00.000Z'],
    ['met when due, twice', [on(0, [mark('met')]), on(2, [mark('met')])], '2026-09-14T00:30:00.000Z'],
    [
      'met when due, three times',
      [on(0, [mark('met')]), on(2, [mark('met')]), on(12, [mark('met')])],
      '2026-10-27T00:30:00.000Z',
    ],
    ['met twice within the hour', [on(0, [mark('met')]), on(0.04, [mark('met')])], '2026-09-04T01:27:36.000Z'],
    ['met, then missed', [on(0, [mark('met')]), on(2, [mark('missed')])], '2026-09-04T00:30:00.000Z'],
    [
      'met for weeks, then missed, then met',
      [0, 2, 12, 60].map((at) => on(at, [mark(at === 60 ? 'missed' : 'met')])).concat(on(63, [mark('met')])),
      '2026-11-11T00:30:00.000Z',
    ],
    [
      'a crossed red line after weeks, then met',
      [on(0, [mark('met')]), on(2, [mark('met')]), on(12, [mark('met')]), crossed(20), on(21, [mark('met')])],
      '2026-09-24T00:30:00.000Z',
    ],
    [
      'never longer than half a year',
      [0, 2, 12, 60, 200, 600].map((at) => on(at, [mark('met')])),
      '2028-10-20T00:30:00.000Z',
    ],
  ])('%s', (_name, log, expected) => {
    expect(dueOf(log)).toBe(expected);
  });
});

describe('what counts as a review', () => {
  test('several verdicts in one attempt are one review with the worst of them', () => {
    const one = cardOf([on(0, [mark('met'), mark('missed'), mark('met')])]);
    expect(one).toEqual(cardOf([on(0, [mark('missed')])]));
    expect(cardOf([on(0, [mark('met'), mark('violated'), mark('missed')])])?.verdict).toBe('violated');
  });

  test('what could not be told and what trainees decided themselves is none; what an observer saw is one', () => {
    expect(cardOf([on(0, [mark('unrecognised'), mark('met', { by: 'self' })])])).toBeUndefined();
    expect(cardOf([on(0, [mark('met', { by: 'observer' })])])?.verdict).toBe('met');
  });

  test('verdicts on another version of the rule expire', () => {
    expect(cardOf([on(0, [mark('met', { version: 1 })])])).toBeUndefined();
    expect(cardOf([on(0, [mark('met', { version: 1 })]), on(5, [mark('met')])])).toEqual(
      cardOf([on(5, [mark('met')])]),
    );
  });

  test('breaking a rule that is no red line does not start it anew', () => {
    const before = [on(0, [mark('met')]), on(2, [mark('met')]), on(12, [mark('met')])];
    const broken = cardOf([...before, on(20, [mark('violated')])]);
    expect(broken?.stability).toBeGreaterThan(cardOf([...before, crossed(20)])?.stability ?? 0);
  });

  test('readings and enrolments are none', () => {
    const reading = { v: 1, id: 'r', kind: 'reading', procedure: 'complaints', version: 1, finished: start } as const;
    expect(schedule([reading], rules).size).toBe(0);
  });

  test('a clock that was set to the end of time gives a day that can be shown', () => {
    const card = cardOf([on(0, [mark('met')]), sampleAttempt({ id: 'z', finished: 8.64e15, marks: [mark('met')] })]);
    expect(new Date(card?.due ?? Number.NaN).toISOString()).toBe('+275760-09-13T00:00:00.000Z');
  });
});

test('with whole days between, what is remembered is what the scheduler of ts-fsrs would remember', () => {
  const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false, maximum_interval: 180 });
  const gap = fc.tuple(fc.constantFrom<Review['verdict']>('met', 'missed'), fc.integer({ min: 1, max: 300 }));
  fc.assert(
    fc.property(fc.array(gap, { minLength: 1, maxLength: 15 }), (gaps) => {
      let finished = start;
      let theirs = createEmptyCard(new Date(start));
      let ours: MemoryCard | undefined;
      for (const [told, days] of gaps) {
        finished += days * day;
        theirs = scheduler.next(theirs, new Date(finished), told === 'met' ? Rating.Good : Rating.Again).card;
        ours = reviewed(ours, { verdict: told, crossed: false, finished });
      }
      expect(ours?.difficulty).toBeCloseTo(theirs.difficulty, 5);
      expect((ours?.stability ?? 0) / theirs.stability).toBeCloseTo(1, 5);
    }),
  );
});

const verdict = fc.constantFrom<Review['verdict']>('met', 'missed', 'violated');
const reviews = fc
  .array(fc.tuple(verdict, fc.boolean(), fc.integer({ min: 0, max: 400 * day })), { maxLength: 12 })
  .map((steps) => {
    let finished = start;
    return steps.map(([told, red, passed]): Review => {
      finished += passed;
      return { verdict: told, crossed: red && told === 'violated', finished };
    });
  });

const attempts = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 900 * day }),
      fc.array(
        fc.tuple(
          fc.constantFrom<Mark['verdict']>('met', 'missed', 'violated', 'unrecognised'),
          fc.integer({ min: 1, max: 3 }),
        ),
        { maxLength: 4 },
      ),
      fc.boolean(),
    ),
    { maxLength: 10 },
  )
  .map((steps) =>
    steps.map(([after, marks, red], index) =>
      sampleAttempt({
        id: `a${index}`,
        finished: start + after,
        marks: marks.map(([told, version]) => mark(told, { version })),
        redLines: red && marks.some(([told, version]) => told === 'violated' && version === 2) ? [rule] : [],
      }),
    ),
  );

describe('what always holds', () => {
  test('the order in which the log is given does not matter', () => {
    fc.assert(
      fc.property(attempts, fc.infiniteStream(fc.nat()), (log, keys) => {
        const mixed = log.map((attempt) => ({ attempt, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key);
        expect(
          schedule(
            mixed.map(({ attempt }) => attempt),
            rules,
          ),
        ).toEqual(schedule(log, rules));
      }),
    );
  });

  test('replaying the beginning and then the rest is replaying all', () => {
    fc.assert(
      fc.property(reviews, fc.nat({ max: 12 }), (all, cut) => {
        expect(replay(all.slice(cut), replay(all.slice(0, cut)))).toEqual(replay(all));
      }),
    );
  });

  test('leaving out what stands before a crossed red line changes nothing', () => {
    fc.assert(
      fc.property(attempts, (log) => {
        const told = [...log]
          .sort((a, b) => a.finished - b.finished || (a.id < b.id ? -1 : 1))
          .map(({ finished, marks, redLines }) => ({
            finished,
            counts: marks
              .filter((one) => one.version === 2 && one.verdict !== 'unrecognised')
              .map((one) => one.verdict),
            red: redLines.length > 0,
          }))
          .filter(({ counts }) => counts.length > 0);
        const slow = told.map(({ finished, counts, red }): Review => {
          const worst = (['violated', 'missed', 'met'] as const).find((one) => counts.includes(one)) ?? 'met';
          return { verdict: worst, crossed: red && worst === 'violated', finished };
        });
        expect(schedule(log, rules).get(rule)).toEqual(replay(slow));
      }),
    );
  });

  test('meeting a rule never brings it back earlier than missing it at that moment', () => {
    fc.assert(
      fc.property(reviews, fc.integer({ min: 0, max: 400 * day }), (before, passed) => {
        const finished = (before.at(-1)?.finished ?? start) + passed;
        const card = replay(before);
        const due = (told: Review['verdict']) => reviewed(card, { verdict: told, crossed: false, finished }).due;
        expect(due('met')).toBeGreaterThanOrEqual(due('missed'));
      }),
    );
  });

  test('no number is ever not a number, and a rule comes after a day at the soonest, after half a year at the latest', () => {
    fc.assert(
      fc.property(reviews, fc.integer({ min: -day, max: 9000 * day }), (all, passed) => {
        const card = replay(all);
        if (!card) return;
        expect(Object.values(card).filter((value) => Number.isNaN(value))).toEqual([]);
        expect((card.due - card.last) / day).toBeGreaterThanOrEqual(1);
        expect((card.due - card.last) / day).toBeLessThanOrEqual(180);
        const known = recall(card, card.last + passed);
        expect(known).toBeGreaterThan(0);
        expect(known).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('nine of ten still know a rule after as many days as it is stable', () => {
    const card = replay([{ verdict: 'met', crossed: false, finished: start }]) as MemoryCard;
    expect(recall(card, start + card.stability * day)).toBeCloseTo(0.9, 6);
  });
});
