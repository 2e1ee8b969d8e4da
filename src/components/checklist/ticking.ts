import type { ChecklistItem, FactAnswer } from '../../schemas/checklist.ts';
import type { Localised } from '../../schemas/localised.ts';
import { appliesIn } from '../../scoring/applies.ts';
import type { ChecklistDrill } from './plan.ts';

type Item = Localised<ChecklistItem>;

/** An item that was done. */
export interface Tick {
  /** When it was ticked, milliseconds since 1970. */
  at: number;
  /** The version of the rule behind it at that time. */
  version: number;
}

/** One use of a checklist for one real visit. It knows nothing about the guest. */
export interface Run {
  v: 1;
  facts: Record<string, FactAnswer>;
  ticks: Record<string, Tick>;
}

/** A run with nothing done; the facts are the usual ones. */
export function newRun(drill: Pick<ChecklistDrill, 'facts'>): Run {
  return { v: 1, facts: Object.fromEntries(drill.facts.map(({ id, usual }) => [id, usual])), ticks: {} };
}

/** The run with a fact told. Ticks of items that no longer apply stay, in case the fact was a slip. */
export function tell(run: Run, fact: string, holds: FactAnswer): Run {
  return { ...run, facts: { ...run.facts, [fact]: holds } };
}

/**
 * The run with an item ticked, or no longer ticked.
 * @param version of the rule behind the item
 * @param now milliseconds since 1970
 */
export function toggle(run: Run, item: string, version: number, now: number): Run {
  const { [item]: done, ...others } = run.ticks;
  return { ...run, ticks: done ? others : { ...others, [item]: { at: now, version } } };
}

/** A phase with the items that apply. */
export interface LivePhase {
  id: string;
  title: string;
  items: Item[];
}

/** The phases with the items that the facts call for; phases without any are left out. */
export function phasesFor(drill: ChecklistDrill, facts: Run['facts']): LivePhase[] {
  return drill.phases
    .map(({ id, title, items }) => ({ id, title, items: items.filter((item) => appliesIn(item, facts)) }))
    .filter(({ items }) => items.length > 0);
}

/** How many of the items that apply are done. */
export function progressOf(drill: ChecklistDrill, { facts, ticks }: Run): { done: number; of: number } {
  const items = phasesFor(drill, facts).flatMap((phase) => phase.items);
  return { done: items.filter(({ id }) => ticks[id]).length, of: items.length };
}

/** A kept run, if that is what was stored; facts that the checklist has gained since are the usual ones. */
export function resumeRun(drill: Pick<ChecklistDrill, 'facts'>, draft: unknown): Run | undefined {
  if (typeof draft !== 'object' || draft === null) return undefined;
  const { v, facts, ticks } = draft as Partial<Run>;
  if (v !== 1 || typeof facts !== 'object' || typeof ticks !== 'object') return undefined;
  const fresh = newRun(drill);
  return { ...fresh, facts: { ...fresh.facts, ...facts }, ticks: { ...ticks } };
}
