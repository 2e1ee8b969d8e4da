import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from './attempt.ts';
import type { Entry } from './entry.ts';
import { isRead, pathState } from './path.ts';
import { sampleEnrolment, samplePath, sampleReading, sampleTry, sampleVersions } from './path-sample.ts';
import type { Versions } from './path-step.ts';
import { sampleAttempt, sampleMark } from './sample.ts';

const state = (entries: Entry[], versions: Versions = sampleVersions) => pathState(samplePath, entries, versions);
const statuses = (entries: Entry[], versions?: Versions) =>
  state(entries, versions).days.flatMap((steps) => steps.map(({ status }) => status));

/** A review in which a rule of the door was marked. */
function review(finished: number, mark: Partial<Mark> & Pick<Mark, 'verdict'>): Entry {
  const marks = [sampleMark(mark.verdict, { rule: 'door/greet', ...mark })];
  return sampleAttempt({ id: `v-${finished}`, drill: 'review/changed', kind: 'review', finished, marks });
}

const all = [
  sampleReading('door', 1, 10),
  sampleTry('door/facts', 80, 20),
  sampleReading('phone', 2, 30),
  sampleTry('phone/talk', 70, 40),
];
/** The rule that all tries mark has got a second version. */
const changed: Versions = { ...sampleVersions, rules: { 'door/greet': 2 } };

describe('the state of a path', () => {
  test.each<[string, Entry[], string]>([
    ['nothing done', [], 'open open open open'],
    ['the first procedure read', [sampleReading('door', 1, 10)], 'passed open open open'],
    ['an older version read', [sampleReading('phone', 1, 10)], 'open open expired open'],
    ['both versions read', [sampleReading('phone', 2, 20), sampleReading('phone', 1, 10)], 'open open passed open'],
    ['a version read that this site does not have yet', [sampleReading('phone', 3, 10)], 'open open passed open'],
    ['the bar just reached', [sampleTry('door/facts', 80, 10)], 'open passed open open'],
    ['the bar just missed', [sampleTry('door/facts', 79, 10)], 'open open open open'],
    ['full marks with a red line crossed', [sampleTry('door/facts', 100, 10, 1, true)], 'open open open open'],
    [
      'passed once, failed later',
      [sampleTry('door/facts', 90, 10), sampleTry('door/facts', 10, 20)],
      'open passed open open',
    ],
    ['another drill passed', [sampleTry('door/other', 100, 10)], 'open open open open'],
    ['the second day first', [sampleReading('phone', 2, 5), sampleTry('phone/talk', 70, 9)], 'open open passed passed'],
    ['all of it', all, 'passed passed passed passed'],
  ])('%s', (_name, entries, expected) => expect(statuses(entries).join(' ')).toBe(expected));

  test.each<[string, Entry[], string]>([
    ['nothing since', [], 'passed expired passed expired'],
    ['met in a review since', [review(50, { verdict: 'met', version: 2 })], 'passed passed passed passed'],
    ['met, but on the version before', [review(50, { verdict: 'met', version: 1 })], 'passed expired passed expired'],
    ['missed since', [review(50, { verdict: 'missed', version: 2 })], 'passed expired passed expired'],
    [
      'judged by the trainee alone',
      [review(50, { verdict: 'met', version: 2, by: 'self' })],
      'passed expired passed expired',
    ],
    [
      'seen by somebody who stood by',
      [review(50, { verdict: 'met', version: 2, by: 'observer' })],
      'passed passed passed passed',
    ],
    ['met between the two', [review(30, { verdict: 'met', version: 2 })], 'passed passed passed expired'],
    [
      'met, then broken again',
      [review(50, { verdict: 'met', version: 2 }), review(60, { verdict: 'violated', version: 2 })],
      'passed passed passed passed',
    ],
    [
      'one drill passed again, which shows the rule for both',
      [sampleTry('door/facts', 80, 50, 2)],
      'passed passed passed passed',
    ],
  ])('a rule has changed, %s', (_name, since, expected) =>
    expect(statuses([...all, ...since], changed).join(' ')).toBe(expected),
  );

  test('a rule that is no longer scored asks for nothing', () => {
    expect(statuses(all, { ...sampleVersions, rules: { 'door/gone': 3 } })).not.toContain('expired');
  });

  test('what it says of each step', () => {
    const entries = [
      sampleReading('door', 1, 10),
      sampleReading('door', 1, 90),
      sampleTry('door/facts', 90, 20, 1, true),
      sampleTry('door/facts', 40, 30),
      sampleTry('phone/talk', 85, 40),
    ];
    const [[door, facts] = [], [phone, talk] = []] = state(entries, changed).days;
    expect(door).toEqual({ step: { read: 'door' }, status: 'passed', version: 1, at: 10 });
    expect(facts).toMatchObject({ status: 'open', best: 0.9, tries: 2, crossed: true, changed: [] });
    expect(phone).toEqual({ step: { read: 'phone' }, status: 'open' });
    expect(talk).toMatchObject({ status: 'expired', best: 0.85, tries: 1, crossed: false, changed: ['door/greet'] });
  });

  test('the next step is the first that is open or expired, and its day is told', () => {
    const next = state([sampleReading('door', 1, 10), sampleTry('door/facts', 80, 20)]).next;
    expect(next?.day).toBe(2);
    expect(next && isRead(next.state) && next.state.step.read).toBe('phone');
    expect(state(all, changed).next).toMatchObject({ day: 1, state: { status: 'expired' } });
  });

  test('it is completed when its last step came to be passed, begun or not', () => {
    expect(state(all)).toMatchObject({ done: 4, steps: 4, share: 1, completed: 40 });
    expect(state(all).next).toBeUndefined();
    expect(state(all, changed).completed).toBeUndefined();
    expect(state([...all, review(70, { verdict: 'met', version: 2 })], changed).completed).toBe(70);
    expect(state(all.slice(1)).completed).toBeUndefined();
  });

  test('a path without steps is never completed', () => {
    expect(pathState({ id: 'empty', days: [] }, all, sampleVersions)).toMatchObject({ share: 0, steps: 0 });
    expect(pathState({ id: 'empty', days: [] }, all, sampleVersions).completed).toBeUndefined();
  });

  test('it is begun by its own enrolment alone', () => {
    expect(state([sampleEnrolment(7, false, 'other')]).begun).toBeUndefined();
    expect(state([sampleEnrolment(7)]).begun).toBe(7);
  });
});

describe('of any log', () => {
  const time = fc.integer({ min: 1, max: 60 });
  const entry: fc.Arbitrary<Entry> = fc.oneof(
    fc
      .tuple(fc.constantFrom('door', 'phone', 'else'), fc.integer({ min: 1, max: 3 }), time)
      .map((given) => sampleReading(...given)),
    fc.tuple(time, fc.boolean()).map((given) => sampleEnrolment(...given)),
    fc
      .tuple(
        fc.constantFrom('door/facts', 'phone/talk', 'door/else'),
        fc.integer({ min: 0, max: 100 }),
        time,
        fc.integer({ min: 1, max: 3 }),
        fc.boolean(),
      )
      .map((given) => sampleTry(...given)),
    fc
      .tuple(time, fc.constantFrom('met', 'missed', 'violated', 'unrecognised'), fc.integer({ min: 1, max: 3 }))
      .map(([at, verdict, version]) => review(at, { verdict, version })),
  );
  /** No two entries of one id: the log has none. */
  const log = fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: 30 });
  const versions = fc.record({
    procedures: fc.record({ door: fc.integer({ min: 1, max: 3 }), phone: fc.integer({ min: 1, max: 3 }) }),
    rules: fc.oneof(fc.constant({}), fc.record({ 'door/greet': fc.integer({ min: 2, max: 3 }) })),
  });

  test('the order of the entries never matters', () => {
    fc.assert(
      fc.property(log, versions, fc.integer(), (entries, now, turn) => {
        const at = entries.length === 0 ? 0 : Math.abs(turn) % entries.length;
        const turned = [...entries.slice(at), ...entries.slice(0, at)].reverse();
        expect(state(turned, now)).toEqual(state(entries, now));
      }),
    );
  });

  test('entries that come twice change nothing', () => {
    fc.assert(
      fc.property(log, versions, (entries, now) => {
        expect(state([...entries, ...entries], now)).toEqual(state(entries, now));
      }),
    );
  });

  test('whatever is added, what was passed stays passed, and what was expired does not open again', () => {
    const rank = { open: 0, expired: 1, passed: 2 };
    fc.assert(
      fc.property(log, entry, versions, (entries, more, now) => {
        fc.pre(entries.every(({ id }) => id !== more.id));
        const before = state(entries, now).days.flat();
        const after = state([...entries, more], now).days.flat();
        for (const [index, { status }] of before.entries())
          expect(rank[after[index]?.status ?? 'open']).toBeGreaterThanOrEqual(rank[status]);
      }),
    );
  });

  test('share, next step and completion agree', () => {
    fc.assert(
      fc.property(log, versions, (entries, now) => {
        const { share, next, completed, done, steps } = state(entries, now);
        expect(share).toBe(done / steps);
        expect(next === undefined).toBe(share === 1);
        expect(completed !== undefined).toBe(share === 1);
      }),
    );
  });
});
