import type { Locale } from '../schemas/text.ts';
import { bundleOf, type QuizBundle, type RoleplayBundle } from './bundle.ts';
import { type Catalogue, deskOf } from './catalogue.ts';
import { fillText, placeholders } from './fill.ts';
import type { ShortItem } from './short-items.ts';
import { suspectsOf } from './suspects.ts';

/** A short item as it is played: the bundle of its drill, cut down to the one turn or question and what that needs. */
export type SingleBundle = RoleplayBundle | QuizBundle;

/** A rule as it stood before, one language. */
export interface EarlierVersion {
  version: number;
  says: string;
  /** Why it was changed. */
  why: string;
}

/** A short item with the past of its rules: one file, fetched when a review asks it. */
export interface SingleItem {
  bundle: SingleBundle;
  /** By full rule id, of those that have changed: the earliest first. */
  history: Record<string, EarlierVersion[]>;
}

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

/** A short item as its file holds it. */
export function singleItemOf(catalogue: Catalogue, item: ShortItem, locale: Locale): SingleItem {
  const bundle = singleBundleOf(catalogue, item, locale);
  const values = placeholders(deskOf(catalogue, item.drill.data.desk), locale);
  const earlier = Object.keys(bundle.rules).flatMap((id): [string, EarlierVersion[]][] => {
    const told = (catalogue.rules.get(id)?.history ?? []).map(({ version, says, why }) => ({
      version,
      says: fillText(says[locale], values),
      why: fillText(why[locale], values),
    }));
    return told.length > 0 ? [[id, told]] : [];
  });
  return { bundle, history: Object.fromEntries(earlier) };
}
