import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blank, deed, steps, taken } from './arbitrary.ts';
import { act, lastDeed, merged, undo } from './log.ts';
import { itemsOf, planOf } from './plan.ts';
import { changedRules, heldBy, isDone, isOther, lateItems, progressOf } from './progress.ts';
import { sampleDrill as drill, sampleRules as rules } from './sample.ts';
import { stateOf } from './state.ts';

const planAt = (run: Parameters<typeof stateOf>[0]) => planOf(drill, rules, stateOf(run).visit);
const stamp = (id: string) => ({ id, now: 9_000 });
const tick = (item: string, by = 'LX') => ({ do: 'tick', item, by, version: 1 }) as const;

describe('a run', () => {
  it('takes back any deed as if it had never been done', () => {
    fc.assert(
      fc.property(steps, deed, (before, one) => {
        const run = taken(before);
        expect(stateOf(undo(act(run, one, stamp('x')), stamp('y')))).toEqual(stateOf(run));
      }),
    );
  });

  it('takes back all deeds, one after another, down to the beginning', () => {
    fc.assert(
      fc.property(steps, (all) => {
        let run = taken(all);
        for (let n = 0; lastDeed(run); n++) run = undo(run, stamp(`u${n}`));
        expect(stateOf(run)).toEqual(stateOf(blank));
        expect(undo(run, stamp('none'))).toBe(run);
      }),
    );
  });

  it('never loses a tick when facts change, and shows it again when they change back', () => {
    fc.assert(
      fc.property(steps, fc.boolean(), fc.constantFrom('none', 'lunch'), (all, notice, meal) => {
        const run = taken(all);
        const told = taken(
          [
            { do: 'fact', fact: 'notice', answer: notice },
            { do: 'fact', fact: 'meal', answer: meal },
            { do: 'fact', fact: 'party', answer: 1 },
          ],
          run,
          'b',
        );
        expect(stateOf(told).ticks).toEqual(stateOf(run).ticks);
      }),
    );
  });

  it('keeps the documented wording of what is struck or reworded', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const state = stateOf(taken(all));
        const bare = planOf(drill, rules, { ...state.visit, reworded: {}, struck: {}, reassigned: {} });
        const items = itemsOf(planOf(drill, rules, state.visit), true);
        for (const item of itemsOf(bare).filter(({ origin }) => origin !== 'own')) {
          const now = items.find(({ id }) => id === item.id);
          expect(now?.documented ?? now?.text).toBe(item.text);
          expect(now?.rule).toBe(item.rule);
        }
      }),
    );
  });

  it('strikes with a reason, and puts back', () => {
    const struck = taken([{ do: 'strike', item: 'open', reason: '北门在修' }]);
    expect(itemsOf(planAt(struck), true).find(({ id }) => id === 'open')?.struck).toBe('北门在修');
    expect(itemsOf(planAt(taken([{ do: 'restore', item: 'open' }], struck, 'b'))).map(({ id }) => id)).toContain(
      'open',
    );
  });
});

describe('two copies of a run', () => {
  it('are one run with all that was done in either, whichever is merged into which', () => {
    fc.assert(
      fc.property(steps, steps, steps, (common, here, there) => {
        const start = taken(common);
        const [one, other] = [taken(here, start, 'h'), taken(there, start, 't')];
        const both = merged(one, other);
        expect(merged(other, one)).toEqual(both);
        expect(merged(both, other)).toBe(both);
        expect(new Set(both.log.map(({ id }) => id))).toEqual(new Set([...one.log, ...other.log].map(({ id }) => id)));
      }),
    );
  });

  it('lose no tick: what was ticked in one tab and left alone in the other is ticked', () => {
    const one = taken([tick('ask')], blank, 'h');
    const other = taken([tick('open', 'WW')], blank, 't');
    expect(Object.keys(stateOf(merged(one, other)).ticks).sort()).toEqual(['ask', 'open']);
  });
});

describe('a gate', () => {
  it('holds exactly the phases after it until it is done, and no other item does', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const state = stateOf(taken(all));
        const plan = planOf(drill, rules, state.visit);
        const held = heldBy(plan, state.ticks);
        const ready = itemsOf(plan).find(({ id }) => id === 'ready');
        const waits = ready !== undefined && !isDone(ready, state.ticks);
        for (const { id } of plan.phases) expect(held.has(id)).toBe(waits && id !== 'before');
      }),
    );
  });

  it('that two sign opens with the second signature', () => {
    const once = taken([tick('ready')]);
    expect([...heldBy(planAt(once), stateOf(once).ticks).keys()]).toEqual(['gate']);
    const twice = taken([{ do: 'sign', item: 'ready', by: 'WW' }], once, 'b');
    expect(heldBy(planAt(twice), stateOf(twice).ticks).size).toBe(0);
    expect(progressOf(planAt(twice), stateOf(twice).ticks)).toEqual({ done: 1, of: 3 });
  });

  it('that is struck, with a reason, holds nothing', () => {
    const struck = taken([{ do: 'strike', item: 'ready', reason: '车已经到了' }]);
    expect(heldBy(planAt(struck), {}).size).toBe(0);
  });

  it('needs another person for the second signature', () => {
    expect(isOther('LX', ' lx ')).toBe(false);
    expect(isOther('LX', '')).toBe(false);
    expect(isOther(' ', 'WW')).toBe(false);
    expect(isOther('LX', 'WW')).toBe(true);
  });
});

describe('what is late', () => {
  const at = (hour: number) => new Date(2026, 2, 10, hour).getTime();
  const event = at(10);
  const begun = { ...blank, started: new Date(2026, 2, 9, 20).getTime() };
  const run = taken(
    [
      { do: 'event', at: '2026-03-10T10:00' },
      { do: 'fact', fact: 'party', answer: 12 },
    ],
    begun,
  );
  const late = (now: number, of = run) => lateItems(planAt(of), stateOf(of).ticks, now, event).map(({ id }) => id);

  it('is what was due and is not done', () => {
    expect(late(at(7))).toEqual([]);
    expect(late(at(9))).toEqual(['ready']);
    expect(late(at(9), taken([tick('ready'), { do: 'sign', item: 'ready', by: 'W' }], run, 'b'))).toEqual([]);
  });

  it('what should have been done before the visit was booked is late only once the guests are here', () => {
    expect(itemsOf(planAt(run)).find(({ id }) => id === 'seats')).toMatchObject({ dueNow: true, due: begun.started });
    expect(late(at(11))).toEqual(['seats', 'ready']);
  });
});

it('rules that have changed since a run was begun are named', () => {
  const plan = planAt(blank);
  expect(changedRules(plan, blank.rules)).toEqual([]);
  expect(changedRules(plan, { ...blank.rules, 'p/open': 2, 'p/gone': 1 }).map(({ id }) => id)).toEqual(['p/open']);
});
