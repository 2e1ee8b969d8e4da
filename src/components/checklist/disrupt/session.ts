import { type Bearing, bearingsOf, type Change } from '../../../scoring/disrupt.ts';
import { shuffled } from '../../../scoring/shuffle.ts';
import { fitRules, type Session, sessionIn } from '../../drill/resume.ts';
import { seedFor } from '../../drill/seed.ts';
import type { Step } from '../../drill/step.ts';
import type { ChecklistDrill } from '../plan.ts';
import { askedOf } from './asked.ts';

/** A change to a plan being worked on: what a draft keeps. */
export interface Upset extends Session {
  /** The change, by id. */
  change: string;
  view: 'mark' | 'order' | 'end';
  /** What each item was marked as, by item: all that are asked about, from the start. */
  marks: Record<string, string>;
  /** The actions, in the order they were put in. */
  order: string[];
  /** What was marked and how it was put in order, once scored. */
  steps: Step[];
  /** Whether the browser kept the attempt; undefined before the end. */
  kept?: boolean | undefined;
}

export type UpsetEvent =
  | { do: 'mark'; marks: Record<string, string> }
  | { do: 'to-order' }
  | { do: 'back' }
  | { do: 'put'; order: string[] }
  | { do: 'send'; steps: Step[]; now: number }
  | { do: 'kept'; kept: boolean };

/** The items that are asked about, as the seed of a session has them. */
export function askedIn(drill: ChecklistDrill, change: Change, seed: number): Bearing[] {
  return askedOf(bearingsOf(drill, change), seed);
}

/** A change laid before the trainee: nothing is marked, the actions are shuffled. */
export function beginUpset(drill: ChecklistDrill, change: Change, id: string, seed: number, started: number): Upset {
  const asked = askedIn(drill, change, seed);
  const order = shuffled(
    change.actions.map((action) => action.id),
    seedFor(seed, 'actions'),
  );
  const marks = Object.fromEntries(asked.map(({ item }) => [item.id, 'stays']));
  return { v: 1, id, seed, started, change: change.id, view: 'mark', marks, order, steps: [] };
}

/** The session after an event; an event that does not fit what is shown changes nothing. */
export function advanceUpset(now: Upset, event: UpsetEvent): Upset {
  switch (event.do) {
    case 'mark':
      return now.view === 'mark' ? { ...now, marks: event.marks } : now;
    case 'to-order':
      return now.view === 'mark' ? { ...now, view: 'order' } : now;
    case 'back':
      return now.view === 'order' ? { ...now, view: 'mark' } : now;
    case 'put':
      return now.view === 'order' ? { ...now, order: event.order } : now;
    case 'send':
      return now.view === 'end' ? now : { ...now, view: 'end', steps: event.steps, finished: event.now };
    case 'kept':
      return now.view === 'end' ? { ...now, kept: event.kept } : now;
  }
}

const same = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && others.every((one) => some.includes(one));

/**
 * The session that a draft holds.
 * @param now milliseconds since 1970
 * @returns undefined where there is none, or where the change or the checklist is another than it was
 */
export function resumeUpset(
  drill: ChecklistDrill,
  changes: readonly Change[],
  rules: Readonly<Record<string, unknown>>,
  draft: unknown,
  now: number,
): Upset | undefined {
  const upset = sessionIn<Upset>(draft, now);
  const change = changes.find(({ id }) => id === upset?.change);
  if (!upset || !change || typeof upset.marks !== 'object' || upset.marks === null) return undefined;
  if (!Array.isArray(upset.order) || !Array.isArray(upset.steps)) return undefined;
  const asked = askedIn(drill, change, upset.seed).map(({ item }) => item.id);
  const actions = change.actions.map(({ id }) => id);
  const whole =
    same(Object.keys(upset.marks), asked) &&
    same(upset.order, actions) &&
    (upset.view === 'end') === upset.steps.length > 0 &&
    fitRules(upset.steps, rules);
  return whole ? upset : undefined;
}
