import type { ReviewIndex } from '../catalogue/short-items.ts';
import { splitDay } from '../scoring/dated.ts';
import { random } from '../scoring/shuffle.ts';
import type { DueList, ReviewedRule } from './due.ts';
import { type Entry, isAttempt } from './entry.ts';
import { byFinished } from './order.ts';

/** What a review is made of: rules that are due, the last mistakes, rules that changed. */
export const reviewModes = ['due', 'mistakes', 'changed'] as const;
export type ReviewMode = (typeof reviewModes)[number];

/** The drill that the attempt of a review is at. */
export const reviewDrill = (mode: ReviewMode) => `review/${mode}`;

/** The path of a review below the language. */
export const reviewPath = (mode: ReviewMode) => (mode === 'due' ? '/review/' : `/review/?${mode}`);

/** How many questions a review has. */
export const reviewLength = 5;

/** One question of a review. */
export interface Asked {
  /** The rule that it is asked for; it may test others besides. */
  rule: string;
  /** The short item, `<drill>#<step>`. */
  ref: string;
  /** The older version that the trainee practised, where the rule has changed since. */
  from?: number;
}

/** The rules that reviews may ask about, in the order of the handbook. */
export function reviewedRules({ rules }: ReviewIndex): ReviewedRule[] {
  return Object.entries(rules).map(([id, { version, weight }]) => ({ id, version, weight }));
}

/** The rules that a review of some sort is about, the first to be asked first. Where nothing is due, what can be taken up ahead. */
export function rulesFor(mode: ReviewMode, { due, ahead, mistakes, changed }: DueList): string[] {
  switch (mode) {
    case 'due':
      return due.length > 0 ? due : ahead;
    case 'mistakes':
      return mistakes;
    case 'changed':
      return changed.map(({ rule }) => rule);
  }
}

/** The short items that asked about a rule the last time it was practised. @param attempts the latest first */
function lastRefs(latest: readonly Entry[], rule: string): Set<string> {
  for (const entry of latest) {
    if (!isAttempt(entry)) continue;
    const marks = entry.marks.filter((mark) => mark.rule === rule);
    if (marks.length === 0) continue;
    const refOf = (at: string) => (entry.kind === 'review' ? at : `${entry.drill}#${at}`);
    return new Set(marks.map(({ at }) => splitDay(refOf(at)).id));
  }
  return new Set();
}

interface Choosing {
  index: ReviewIndex;
  list: DueList;
  /** In any order: what was asked last time is asked again only where there is nothing else. */
  entries: readonly Entry[];
  /** The same seed chooses the same. */
  seed: number;
  count?: number;
}

/** Chooses the questions of a review: one a rule, no item twice; a rule that an item already chosen tests is not asked again. */
export function chooseItems(mode: ReviewMode, { index, list, entries, seed, count = reviewLength }: Choosing): Asked[] {
  const next = random(seed);
  const latest = [...entries].sort(byFinished).reverse();
  const chosen = new Map<number, Asked>();
  for (const rule of rulesFor(mode, list)) {
    if (chosen.size === count) break;
    const items = index.rules[rule]?.items ?? [];
    if (items.length === 0 || items.some((place) => chosen.has(place))) continue;
    const before = lastRefs(latest, rule);
    const others = items.filter((place) => !before.has(index.refs[place] ?? ''));
    const pool = others.length > 0 ? others : items;
    const place = pool[Math.floor(next() * pool.length)] ?? 0;
    const from = list.changed.find((one) => one.rule === rule)?.from;
    chosen.set(place, { rule, ref: index.refs[place] ?? '', ...(from === undefined ? {} : { from }) });
  }
  return [...chosen.values()];
}
