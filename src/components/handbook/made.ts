import { getCollection } from 'astro:content';
import { type FullRule, rulePath } from '../../catalogue/catalogue.ts';
import { loadCatalogue } from '../../catalogue/load.ts';
import { fill } from '../../i18n/locales.ts';
import type { Locale } from '../../schemas/text.ts';
import { placeOf } from '../site/place.ts';
import { procedureTitle, ruleView } from './view.ts';

/** A link to a rule by its place: “投诉处理第 3 条”. */
export interface RulePlace {
  title: string;
  href: string;
  says: string;
}

/** Names rules by their places, in one language. */
export async function rulePlaces(locale: Locale): Promise<(rule: FullRule) => RulePlace> {
  const catalogue = await loadCatalogue();
  const { t, to } = placeOf(locale);
  return ({ fullId, procedure }) => {
    const { number, says } = ruleView(catalogue, fullId, locale);
    const title = procedureTitle(catalogue, procedure, locale);
    return { title: fill(t.site.pages.coverage.nth, { title, n: number }), href: to(rulePath(fullId)), says };
  };
}

/** Whether a language's page of its procedure shows a rule. */
export async function shownOn(): Promise<(rule: FullRule, locale: Locale) => boolean> {
  const prose = await getCollection('prose');
  const texts = new Map(prose.map(({ id, body }) => [id, body ?? '']));
  return ({ fullId, procedure }, locale) => !!texts.get(`${procedure}/${locale}`)?.includes(`<Rule id="${fullId}"`);
}
