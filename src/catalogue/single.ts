import type { Locale } from '../schemas/text.ts';
import { bundleOf, type QuizBundle, type RoleplayBundle } from './bundle.ts';
import type { Catalogue } from './catalogue.ts';
import type { ShortItem } from './short-items.ts';
import { suspectsOf } from './suspects.ts';

/** A short item as it is played: the bundle of its drill, cut down to the one turn or question and what that needs. */
export type SingleBundle = RoleplayBundle | QuizBundle;

/**
 * Cuts a short item out of its drill, in one language.
 * @throws when the drill has no such step
 */
export function singleBundleOf(catalogue: Catalogue, { drill, step }: ShortItem, locale: Locale): SingleBundle {
  if (drill.kind === 'roleplay') {
    const turns = drill.data.turns.filter(({ id }) => id === step);
    const data = { ...drill.data, start: step, turns, endings: [] };
    return bundleOf(catalogue, { ...drill, data }, locale) as RoleplayBundle;
  }
  const items = drill.data.items.filter(({ id }) => id === step);
  const bundle = bundleOf(catalogue, { ...drill, data: { ...drill.data, items } }, locale) as QuizBundle;
  const [item] = bundle.drill.items;
  if (!item) throw new Error(`The quiz ${drill.id} has no item “${step}”.`);
  if (item.kind !== 'spot') return bundle;
  // The right rules must not stand out among those a line may be accused of: others of the whole quiz come along.
  const { rules } = bundleOf(catalogue, drill, locale);
  return { ...bundle, rules: Object.fromEntries(suspectsOf(item, rules).map((rule) => [rule.id, rule])) };
}
