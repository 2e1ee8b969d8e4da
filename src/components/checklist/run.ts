import type { RuleCard } from '../../catalogue/bundle.ts';
import type { FactAnswer } from '../../schemas/checklist.ts';
import type { AddedItem, Visit } from './plan.ts';

/** An item that was done. */
export interface Tick {
  /** When it was ticked, milliseconds since 1970. */
  at: number;
  /** The initials of whoever ticked it; may be empty. */
  by: string;
  /** The version of the rule behind it at that time; 0 for an item of one's own. */
  version: number;
  /** The second person who signed, where the item asks for one. */
  second?: { at: number; by: string };
}

/** One thing done to a run. Each of them can be taken back. */
export type Deed =
  | { do: 'name'; name: string }
  | { do: 'fact'; fact: string; answer: FactAnswer }
  /** The time of the event, `YYYY-MM-DDTHH:mm`; empty where it is not known any more. */
  | { do: 'event'; at: string }
  | { do: 'person'; role: string; name: string }
  | { do: 'add'; item: AddedItem }
  /** The day's wording; empty for the documented one. */
  | { do: 'reword'; item: string; text: string }
  | { do: 'reassign'; item: string; role: string }
  | { do: 'strike'; item: string; reason: string }
  | { do: 'restore'; item: string }
  | { do: 'tick'; item: string; by: string; version: number }
  | { do: 'untick'; item: string }
  | { do: 'sign'; item: string; by: string };

/** A deed in the log of a run, or the taking back of one. */
export interface Logged {
  id: string;
  /** Its place: higher than all that whoever did it knew of. Deeds of two tabs at once have the same; then time and id decide. */
  n: number;
  /** When, milliseconds since 1970. */
  at: number;
  deed: Deed | { do: 'undo'; of: string };
}

/**
 * One use of a checklist for one visit, kept as the log of what was done to it: two copies of one run are merged as the union
 * of their logs, and undoing leaves an entry out.
 */
export interface Run {
  v: 2;
  id: string;
  /** The checklist. */
  drill: string;
  /** When it was begun, milliseconds since 1970. */
  started: number;
  /** The versions of the rules when it was begun, by full id. */
  rules: Readonly<Record<string, number>>;
  log: readonly Logged[];
}

/** What a run comes to. */
export interface RunState {
  /** Empty where it was given none. */
  name: string;
  visit: Visit;
  /** By item. Ticks of items that do not apply any more stay, in case the fact was a slip. */
  ticks: Readonly<Record<string, Tick>>;
}

/** A run in which nothing was done. */
export function newRun(drill: string, rules: Readonly<Record<string, RuleCard>>, id: string, now: number): Run {
  const versions = Object.fromEntries(Object.values(rules).map((rule) => [rule.id, rule.version]));
  return { v: 2, id, drill, started: now, rules: versions, log: [] };
}
