import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleOf } from '../../src/catalogue/bundle.ts';
import { type Catalogue, type Drill, drillPath, rulePath, rulesOfProcedure } from '../../src/catalogue/catalogue.ts';
import { ruleView } from '../../src/components/handbook/view.ts';
import { fill, messages, pathIn } from '../../src/i18n/locales.ts';
import type { Locale } from '../../src/schemas/text.ts';
import { joined, sectionsOf } from './html.ts';

/** One thing that can be found. */
export interface SearchRecord {
  /** Below the base of the site, with its anchor. */
  url: string;
  kind: 'procedure' | 'rule' | 'drill' | 'checklist';
  title: string;
  /** What it is called by itself; a rule has a number only. */
  name?: string;
  text: string;
}

const stops: Record<Locale, string> = { zh: '。', en: '.' };

/** A procedure: the page itself, and each of its sections at its anchor. */
function ofProcedure(catalogue: Catalogue, id: string, locale: Locale, html: string): SearchRecord[] {
  const procedure = catalogue.procedures.get(id);
  if (!procedure) return [];
  const title = procedure.title[locale];
  const url = pathIn(locale, `/procedures/${id}/`);
  const sections = sectionsOf(html, stops[locale]).map((section) => ({
    url: `${url}#${section.id}`,
    kind: 'procedure' as const,
    title: `${title} › ${section.heading}`,
    name: section.heading,
    text: joined([section.heading, section.text], stops[locale]),
  }));
  return [
    {
      url,
      kind: 'procedure',
      title,
      name: title,
      text: joined([title, procedure.summary[locale]], stops[locale]),
    },
    ...sections,
  ];
}

/** The rules of a procedure, each at its place on the page. */
function ofRules(catalogue: Catalogue, id: string, locale: Locale): SearchRecord[] {
  const title = catalogue.procedures.get(id)?.title[locale] ?? id;
  return rulesOfProcedure(catalogue, id).map(({ fullId }) => {
    const { number, says, note, source } = ruleView(catalogue, fullId, locale);
    return {
      url: pathIn(locale, rulePath(fullId)),
      kind: 'rule',
      title: `${title} › ${fill(messages[locale].handbook.ruleNumber, { n: number })}`,
      text: joined([says, note, source.join(' ')], stops[locale]),
    };
  });
}

/** A drill by what may be known before it is done; a checklist by all that stands on it. */
function ofDrill(catalogue: Catalogue, drill: Drill, locale: Locale): SearchRecord {
  const bundle = bundleOf(catalogue, drill, locale);
  const { title, summary } = bundle.drill;
  const more =
    bundle.kind === 'roleplay'
      ? [bundle.drill.persona.who, bundle.drill.intro]
      : bundle.kind === 'checklist'
        ? bundle.drill.phases.flatMap((phase) => [phase.title, ...phase.items.map((item) => item.text)])
        : [];
  return {
    url: pathIn(locale, drillPath(drill)),
    kind: bundle.kind === 'checklist' ? 'checklist' : 'drill',
    title,
    name: title,
    text: joined([title, summary, ...more], stops[locale]),
  };
}

/**
 * All that can be found in one language.
 * @param pageOf the built HTML of a procedure's page
 */
export function recordsOf(catalogue: Catalogue, locale: Locale, pageOf: (procedure: string) => string): SearchRecord[] {
  const procedures = [...catalogue.procedures.keys()];
  return [
    ...procedures.flatMap((id) => ofProcedure(catalogue, id, locale, pageOf(id))),
    ...procedures.flatMap((id) => ofRules(catalogue, id, locale)),
    ...[...catalogue.drills.values()].map((drill) => ofDrill(catalogue, drill, locale)),
  ];
}

/**
 * The same, read out of a built site.
 * @param dist the folder it was built into
 */
export function builtRecords(catalogue: Catalogue, locale: Locale, dist: string): SearchRecord[] {
  const pageOf = (id: string) => readFileSync(join(dist, pathIn(locale, `/procedures/${id}/index.html`)), 'utf8');
  return recordsOf(catalogue, locale, pageOf);
}
