import type { RuleCard } from '../../catalogue/bundle.ts';
import { itemsOf, type Plan, type PlannedItem } from './plan.ts';
import type { RunState, Tick } from './run.ts';

type Ticks = RunState['ticks'];

const tickOf = (ticks: Ticks, id: string): Tick | undefined => (Object.hasOwn(ticks, id) ? ticks[id] : undefined);

/** True where an item was ticked and, where it asks for it, signed by a second person. */
export function isDone({ id, signs }: Pick<PlannedItem, 'id' | 'signs'>, ticks: Ticks): boolean {
  const tick = tickOf(ticks, id);
  return tick !== undefined && (!signs || tick.second !== undefined);
}

/** True where two signatures are of two people, as far as initials tell: without the first ones nothing tells. */
export function isOther(first: string, second: string): boolean {
  const plain = (name: string) => name.trim().toLowerCase();
  return plain(first) !== '' && plain(second) !== '' && plain(first) !== plain(second);
}

/** How many of the items of a plan are done; what is struck counts for neither. */
export function progressOf(plan: Plan, ticks: Ticks): { done: number; of: number } {
  const items = itemsOf(plan);
  return { done: items.filter((item) => isDone(item, ticks)).length, of: items.length };
}

/**
 * What holds each phase: the gates of earlier phases that are not done.
 * @returns by phase; nothing for a phase that may begin
 */
export function heldBy({ phases }: Plan, ticks: Ticks): Map<string, PlannedItem[]> {
  const held = new Map<string, PlannedItem[]>();
  const open: PlannedItem[] = [];
  for (const { id, items } of phases) {
    if (open.length > 0) held.set(id, [...open]);
    open.push(...items.filter((item) => item.gate && item.struck === undefined && !isDone(item, ticks)));
  }
  return held;
}

/**
 * What is not done although its time is over. What was due before the visit was booked is late once the event has come.
 * @param now milliseconds since 1970
 * @param event when the event is, milliseconds since 1970
 */
export function lateItems(plan: Plan, ticks: Ticks, now: number, event: number | undefined): PlannedItem[] {
  return itemsOf(plan).filter((item) => {
    const due = item.dueNow ? Math.max(event ?? Number.POSITIVE_INFINITY, item.due ?? 0) : item.due;
    return due !== undefined && due < now && !isDone(item, ticks);
  });
}

/** The rules of a plan that have another version than when its run was begun. */
export function changedRules(plan: Plan, begun: Readonly<Record<string, number>>): RuleCard[] {
  const rules = new Map(itemsOf(plan).flatMap(({ rule }) => (rule ? [[rule.id, rule] as const] : [])));
  return [...rules.values()].filter(({ id, version }) => Object.hasOwn(begun, id) && begun[id] !== version);
}
