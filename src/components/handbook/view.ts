import {
  type Catalogue,
  deskOf,
  deskOfProcedure,
  drillPath,
  drillsOfRule,
  type FullRule,
  rulesOfProcedure,
} from '../../catalogue/catalogue.ts';
import { fillText, placeholders } from '../../catalogue/fill.ts';
import type { Locale } from '../../schemas/text.ts';

/** What a page shows of a rule, one language. */
export interface RuleView {
  /** The anchor on its page. */
  name: string;
  /** Its number on its page, from 1. */
  number: number;
  kind: FullRule['kind'];
  redLine: boolean;
  status: FullRule['status'];
  says: string;
  note?: string;
  /** What it said in earlier versions, the latest first; `until` is a day as YYYY-MM-DD. */
  history: { version: number; says: string; until: string; why: string }[];
  version: number;
  source: string[];
  drills: { title: string; path: string }[];
}

/** Puts the names of a procedure's desk, or of the desk named, into a text. */
export function filler(catalogue: Catalogue, procedure: string, locale: Locale, desk?: string) {
  const values = placeholders(desk ? deskOf(catalogue, desk) : deskOfProcedure(catalogue, procedure), locale);
  return (text: string) => fillText(text, values);
}

/** The title of a procedure's page; empty where there is no such procedure. */
export function procedureTitle(catalogue: Catalogue, procedure: string, locale: Locale): string {
  return filler(catalogue, procedure, locale)(catalogue.procedures.get(procedure)?.title[locale] ?? '');
}

/**
 * A rule as its page shows it.
 * @param fullId such as `complaints/reply-within-24h`
 * @throws when there is no such rule
 */
export function ruleView(catalogue: Catalogue, fullId: string, locale: Locale): RuleView {
  const rule = catalogue.rules.get(fullId);
  if (!rule) throw new Error(`There is no rule “${fullId}”. Its procedure's rules.yaml lists the names in use.`);
  const fill = filler(catalogue, rule.procedure, locale);
  return {
    name: rule.id,
    number: rulesOfProcedure(catalogue, rule.procedure).findIndex(({ id }) => id === rule.id) + 1,
    kind: rule.kind,
    redLine: rule.redLine,
    status: rule.status,
    says: fill(rule.says[locale]),
    note: rule.note && fill(rule.note[locale]),
    history: (rule.history ?? [])
      .map(({ version, says, until, why }) => ({ version, says: fill(says[locale]), until, why: fill(why[locale]) }))
      .reverse(),
    version: rule.version,
    source: rule.source,
    drills: drillsOfRule(catalogue, fullId).map((drill) => ({
      title: filler(catalogue, drill.procedure, locale, drill.data.desk)(drill.data.title[locale]),
      path: drillPath(drill),
    })),
  };
}
