import type { Checklist, ChecklistItem, FactAnswer } from '../schemas/checklist.ts';
import type { Disruption } from '../schemas/disruption.ts';
import type { Localised } from '../schemas/localised.ts';
import { appliesIn, type Facts, factsOf } from './applies.ts';
import { scoreOrder } from './arrange.ts';
import { type Feedback, judgeAll, type Scored } from './structured.ts';

type Drill = Pick<Localised<Checklist>, 'facts' | 'phases' | 'cases'>;
type Item = Localised<ChecklistItem>;
export type Change = Localised<Disruption>;

/** What a change does to an item; `stays`: nothing, whether it was on the list or not. */
export const effects = ['stays', 'alters', 'drops', 'adds'] as const;
export type Effect = (typeof effects)[number];

/** The facts of the plan, and those after the change. */
export interface Turned {
  before: Record<string, FactAnswer>;
  after: Record<string, FactAnswer>;
}

/** What a change does to one item, and how that is known. */
export interface Bearing {
  item: Item;
  /** True where it was on the list of the plan. */
  listed: boolean;
  effect: Effect;
  /** Facts that decide it, where conditions or the words of the item do. */
  facts: string[];
  /** Why, where the author says so. */
  why?: string;
  /** True where it is no more than a suggestion of the house: it is not scored. */
  suggestion: boolean;
}

/** The name that the order of the actions goes by in the record, beside that of the change. */
export const actionsStep = (change: string) => `${change}:actions`;

/** @throws when the plan is of no case of the checklist: the author check makes that impossible */
export function turnOf(drill: Drill, change: Change): Turned {
  const plan = drill.cases.find(({ id }) => id === change.case);
  if (!plan) throw new Error(`There is no case “${change.case}”.`);
  const told: Facts = { ...plan.facts, ...change.changes };
  return { before: factsOf(drill.facts, plan.facts), after: factsOf(drill.facts, told) };
}

/** Facts whose answer is another after the change. */
export function changedFacts({ before, after }: Turned): string[] {
  return Object.keys(after).filter((fact) => before[fact] !== after[fact]);
}

/** What the conditions of an item, and the facts put into its words, say of a change. */
export function decidedBy(item: Item, turned: Turned): { effect: Effect; listed: boolean; facts: string[] } {
  const changed = changedFacts(turned);
  const listed = appliesIn(item, turned.before);
  const goes = appliesIn(item, turned.after);
  if (listed !== goes) {
    const facts = changed.filter((fact) => Object.hasOwn(item.when ?? {}, fact));
    return { effect: goes ? 'adds' : 'drops', listed, facts };
  }
  const shown = goes ? changed.filter((fact) => item.text.includes(`{fact.${fact}}`)) : [];
  return { effect: shown.length > 0 ? 'alters' : 'stays', listed, facts: shown };
}

/** What a change does to every item that is asked about, in the order of the checklist. */
export function bearingsOf(drill: Drill, change: Change): Bearing[] {
  const turned = turnOf(drill, change);
  const keys = (['adds', 'drops', 'alters'] as const).flatMap((effect) =>
    change[effect].map((decision) => ({ effect, ...decision })),
  );
  return drill.phases
    .filter(({ id }) => !change.unasked.includes(id))
    .flatMap(({ items }) => items)
    .filter(({ id }) => !change.unasked.includes(id))
    .map((item) => {
      const key = keys.find((one) => one.item === item.id);
      const decided = decidedBy(item, turned);
      if (!key) return { item, ...decided, suggestion: false };
      return { item, ...decided, effect: key.effect, why: key.why, suggestion: key.suggestion ?? false };
    });
}

/**
 * Scores what was marked of some items. A rule is met where all its items that change were marked rightly and none of the
 * others wrongly; an item that stays and was left alone says nothing of its rule, and a suggestion of the house is not scored.
 * @param asked ids of the items shown
 * @param marks by item; what is not marked stays
 */
export function scoreMarks(
  bearings: readonly Bearing[],
  asked: readonly string[],
  marks: Readonly<Record<string, string>>,
): Scored {
  const scored = bearings.filter(({ item, suggestion }) => asked.includes(item.id) && !suggestion);
  const isRight = ({ item, effect }: Bearing) => (marks[item.id] ?? 'stays') === effect;
  const feedback = scored.map((one): Feedback => ({ at: one.item.id, right: isRight(one) }));
  const counted = scored.filter((one) => one.effect !== 'stays' || !isRight(one));
  const missed = new Set(counted.filter((one) => !isRight(one)).map(({ item }) => item.rule));
  return {
    verdicts: judgeAll(
      counted.map(({ item }) => item.rule),
      (rule) => !missed.has(rule),
    ),
    feedback,
  };
}

/** Scores the order of the actions: only the stated pairs count. */
export function scoreActions({ before }: Pick<Change, 'before'>, order: readonly string[]): Scored {
  return scoreOrder(before, order, []);
}
