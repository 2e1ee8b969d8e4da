import type { Locale } from '../schemas/text.ts';
import type { Fallback } from '../scoring/fallback.ts';
import type { FullRule } from './catalogue.ts';
import table from './learnt.json' with { type: 'json' };

/** What labelled answers taught, by full rule id and language: written by `npm run learn`. */
export type Learnt = Record<string, Partial<Record<Locale, Fallback>>>;

const learnt: Learnt = table;

/** The fallback of a rule in one language; undefined where its signs ask for none, or where none helps. */
export function fallbackOf(
  { fullId, signs }: Pick<FullRule, 'fullId' | 'signs'>,
  locale: Locale,
): Fallback | undefined {
  return signs?.fallback === 'auto' ? learnt[fullId]?.[locale] : undefined;
}
