import { itemWords } from '../../catalogue/item-words.ts';
import type { FactAnswer } from '../../schemas/checklist.ts';
import { factsOf } from '../../scoring/applies.ts';
import { shuffled } from '../../scoring/shuffle.ts';
import type { Session } from '../drill/resume.ts';
import type { Step } from '../drill/step.ts';
import type { ChecklistDrill } from './plan.ts';

/** A checklist being practised on a case: what a draft keeps. */
export interface Rehearsal extends Session {
  /** The case, by id. */
  case: string;
  view: 'pick' | 'roles' | 'phases' | 'end';
  /** Items and decoys, in the order picked. */
  picked: string[];
  /** Who does what, by item: for those that are asked about. */
  roles: Record<string, string>;
  /** The phases, in the order they were put in. */
  phases: string[];
  step?: Step | undefined;
  /** Who does what, scored, where that was asked. */
  rolesStep?: Step | undefined;
  /** Whether the browser kept the attempt; undefined before the end. */
  kept?: boolean | undefined;
}

export type RehearsalEvent =
  | { do: 'pick'; picked: string[] }
  | { do: 'to-roles' }
  | { do: 'give'; roles: Record<string, string> }
  | { do: 'to-phases' }
  | { do: 'back' }
  | { do: 'put'; phases: string[] }
  | { do: 'send'; step: Step; rolesStep?: Step | undefined; now: number }
  | { do: 'kept'; kept: boolean };

/** A case laid before the trainee, with nothing picked yet. */
export function begin(drill: ChecklistDrill, at: string, id: string, seed: number, started: number): Rehearsal {
  const phases = shuffled(
    drill.phases.map((phase) => phase.id),
    seed,
  );
  return { v: 1, id, seed, started, case: at, view: 'pick', picked: [], roles: {}, phases };
}

/** A line that can be picked. */
export interface Candidate {
  id: string;
  text: string;
}

/** The facts of a case, what it leaves out as usual. */
export function factsAt(drill: ChecklistDrill, at: string): Record<string, FactAnswer> {
  return factsOf(drill.facts, drill.cases.find(({ id }) => id === at)?.facts ?? {});
}

/** Everything to pick from in a case, items and decoys mixed, its facts filled in. */
export function candidates(drill: ChecklistDrill, at: string, seed: number): Candidate[] {
  const items = drill.phases.flatMap((phase) => phase.items);
  const facts = factsAt(drill, at);
  const lines = items.map((item) => ({ id: item.id, text: itemWords(drill.facts, item, facts) }));
  return shuffled(
    [...lines, ...drill.decoys.map(({ id, text }) => ({ id, text: itemWords(drill.facts, { text }, facts) }))],
    seed,
  );
}

/** True where there is an order of phases to ask for. */
export function hasPhases(drill: ChecklistDrill): boolean {
  return drill.phases.length > 1;
}

/** What was picked in the order of the phases as they were put; what belongs to none comes last. */
export function arranged(drill: ChecklistDrill, { picked, phases }: Pick<Rehearsal, 'picked' | 'phases'>): string[] {
  const placeOf = (id: string) => {
    const phase = drill.phases.find(({ items }) => items.some((item) => item.id === id));
    return phase ? phases.indexOf(phase.id) : phases.length;
  };
  return [...picked].sort((one, other) => placeOf(one) - placeOf(other));
}

/** The practice after an event; an event that does not fit what is shown changes nothing. */
export function advance(now: Rehearsal, event: RehearsalEvent): Rehearsal {
  switch (event.do) {
    case 'pick':
      return now.view === 'pick' ? { ...now, picked: event.picked } : now;
    case 'to-roles':
      return now.view === 'pick' ? { ...now, view: 'roles' } : now;
    case 'give':
      return now.view === 'roles' ? { ...now, roles: event.roles } : now;
    case 'to-phases':
      return now.view === 'pick' || now.view === 'roles' ? { ...now, view: 'phases' } : now;
    case 'back':
      return now.view === 'end' ? now : { ...now, view: 'pick' };
    case 'put':
      return now.view === 'phases' ? { ...now, phases: event.phases } : now;
    case 'send':
      return now.view === 'end'
        ? now
        : { ...now, view: 'end', step: event.step, rolesStep: event.rolesStep, finished: event.now };
    case 'kept':
      return now.view === 'end' ? { ...now, kept: event.kept } : now;
  }
}
