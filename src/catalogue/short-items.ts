import { scoredRulesOfItem } from '../scoring/item.ts';
import { scoredRules } from '../scoring/turn.ts';
import type { Catalogue, Drill } from './catalogue.ts';
import { grouped } from './per-catalogue.ts';

/** A part of a drill that is asked by itself: a quiz item, or a turn of a talk that needs nothing told before it. */
export interface ShortItem {
  /** `<drill>#<step>`: the marks and answers of reviews go by it. */
  ref: string;
  drill: Extract<Drill, { kind: 'roleplay' | 'quiz' }>;
  /** Id of the turn or item. */
  step: string;
  /** The rules it gives verdicts on, whatever is answered. */
  rules: string[];
}

/** The name of a step among those of all drills. */
export const refOf = (drill: string, step: string) => `${drill}#${step}`;

/** The drill and the step that a ref names; undefined where it is none. */
export function splitRef(ref: string): { drill: string; step: string } | undefined {
  const [, drill, step] = /^([a-z0-9-]+\/[a-z0-9-]+)#(.+)$/.exec(ref) ?? [];
  return drill === undefined || step === undefined ? undefined : { drill, step };
}

/** The end of the address of its file: a `#` would end an address. */
export const itemPath = (ref: string) => ref.replace('#', '/');

/** The short items of a drill. A register or an order of actions belongs to its talk. */
export function shortItemsOfDrill(drill: Drill): ShortItem[] {
  switch (drill.kind) {
    case 'quiz':
      return drill.data.items.map((item) => ({
        ref: refOf(drill.id, item.id),
        drill,
        step: item.id,
        rules: scoredRulesOfItem(item),
      }));
    case 'roleplay':
      return drill.data.turns
        .filter(({ asks, alone }) => (asks === 'reply' || asks === 'choice') && alone !== false)
        .map((turn) => ({ ref: refOf(drill.id, turn.id), drill, step: turn.id, rules: scoredRules(turn) }));
    case 'checklist':
      return [];
  }
}

/** All short items that test something, in the order of the drills. */
export function shortItems({ drills }: Catalogue): ShortItem[] {
  return [...drills.values()].flatMap(shortItemsOfDrill).filter(({ rules }) => rules.length > 0);
}

/** What reviews know of a rule. */
export interface ReviewRule {
  version: number;
  weight: 1 | 2 | 3;
  /** Places in the list of refs of the short items that test it; at least one. */
  items: number[];
}

/** What reviews choose from. */
export interface ReviewIndex {
  /** By full id, in the order of the handbook: active rules that a short item tests. */
  rules: Record<string, ReviewRule>;
  /** Every short item. */
  refs: string[];
}

/** Which short items test which rule. Rules that are not scored (superseded, in review) are left out. */
export function reviewIndexOf(catalogue: Catalogue): ReviewIndex {
  const items = shortItems(catalogue);
  const testing = grouped(items.keys(), (place) => new Set(items[place]?.rules));
  const rules = [...catalogue.rules.values()]
    .filter(({ status }) => status === 'active')
    .map(({ fullId, version, weight }): [string, ReviewRule] => [
      fullId,
      { version, weight, items: testing.get(fullId) ?? [] },
    ])
    .filter(([, rule]) => rule.items.length > 0);
  return { rules: Object.fromEntries(rules), refs: items.map(({ ref }) => ref) };
}
