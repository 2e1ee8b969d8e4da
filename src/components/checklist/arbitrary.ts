import fc from 'fast-check';
import { act, undo } from './log.ts';
import { type Deed, newRun, type Run } from './run.ts';
import { sampleDrill, sampleRules } from './sample.ts';

/* Runs of the sample checklist at random, for properties. */

const items = sampleDrill.phases.flatMap((phase) => phase.items.map(({ id }) => id));
const roles = Object.keys(sampleDrill.roles);
const item = fc.constantFrom(...items, 'own-1', 'own-2');
const role = fc.constantFrom(...roles);
const words = fc
  .string({ minLength: 1, maxLength: 12 })
  .map((text) => `字${text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')}`.trim());
const phase = fc.constantFrom(...sampleDrill.phases.map(({ id }) => id));

/** Anything that can be done to a run. */
export const deed: fc.Arbitrary<Deed> = fc.oneof(
  words.map((name): Deed => ({ do: 'name', name })),
  fc.boolean().map((answer): Deed => ({ do: 'fact', fact: 'notice', answer })),
  fc.constantFrom('none', 'lunch', 'dinner').map((answer): Deed => ({ do: 'fact', fact: 'meal', answer })),
  fc.nat(20).map((answer): Deed => ({ do: 'fact', fact: 'party', answer })),
  words.map((answer): Deed => ({ do: 'fact', fact: 'gate', answer })),
  fc.constantFrom('', '2026-03-10T10:00', '2026-12-31T23:59').map((at): Deed => ({ do: 'event', at })),
  fc.tuple(role, words).map(([of, name]): Deed => ({ do: 'person', role: of, name })),
  fc
    .tuple(fc.constantFrom('own-1', 'own-2'), phase, words, role)
    .map(([id, at, text, of]): Deed => ({ do: 'add', item: { id, phase: at, text, role: of, dueHours: -1 } })),
  fc.tuple(item, words).map(([id, text]): Deed => ({ do: 'reword', item: id, text })),
  fc.tuple(item, role).map(([id, of]): Deed => ({ do: 'reassign', item: id, role: of })),
  fc.tuple(item, words).map(([id, reason]): Deed => ({ do: 'strike', item: id, reason })),
  item.map((id): Deed => ({ do: 'restore', item: id })),
  fc.tuple(item, words).map(([id, by]): Deed => ({ do: 'tick', item: id, by, version: 1 })),
  item.map((id): Deed => ({ do: 'untick', item: id })),
  fc.tuple(item, words).map(([id, by]): Deed => ({ do: 'sign', item: id, by })),
);

/** Deeds, and the taking back of the last. */
export const steps = fc.array(
  fc.oneof({ weight: 5, arbitrary: deed }, { weight: 1, arbitrary: fc.constant('undo' as const) }),
  {
    maxLength: 25,
  },
);

export const blank = newRun('p/visit', sampleRules, 'run1', 1_000);

/**
 * A run with some steps taken.
 * @param tab begins the ids of its entries: two tabs never use the same
 */
export function taken(all: readonly (Deed | 'undo')[], run: Run = blank, tab = 'a'): Run {
  return all.reduce((now, step, index) => {
    const stamp = { id: `${tab}${now.log.length}-${index}`, now: 2_000 + index };
    return step === 'undo' ? undo(now, stamp) : act(now, step, stamp);
  }, run);
}
