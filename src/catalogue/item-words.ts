import type { Checklist, ChecklistItem, Condition, FactAnswer } from '../schemas/checklist.ts';
import type { Localised } from '../schemas/localised.ts';
import { appliesIn } from '../scoring/applies.ts';
import { factValues, fillText } from './fill.ts';

type Facts = Localised<Checklist>['facts'];
type Item = Pick<Localised<ChecklistItem>, 'text' | 'when'>;

/** An answer that a condition is content with; undefined where it names none. */
function contenting(wanted: Condition): FactAnswer | undefined {
  if (typeof wanted !== 'object') return wanted;
  return Array.isArray(wanted) ? wanted[0] : (wanted.atLeast ?? wanted.atMost);
}

/**
 * What an item says on a visit, its facts filled in. One that does not apply there says what it would if it did: an item about
 * the meal, where there is none, is told of lunch, and does not give itself away as “a meal: none”.
 */
export function itemWords(facts: Facts, { text, when = {} }: Item, told: Readonly<Record<string, FactAnswer>>): string {
  const would = Object.entries(when).flatMap(([fact, wanted]) => {
    const answer = appliesIn({ when: { [fact]: wanted } }, told) ? undefined : contenting(wanted);
    return answer === undefined ? [] : [[fact, answer] as const];
  });
  return fillText(text, factValues(facts, { ...told, ...Object.fromEntries(would) }));
}
