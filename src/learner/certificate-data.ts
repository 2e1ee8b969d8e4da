import { type Catalogue, deskOfProcedure } from '../catalogue/catalogue.ts';
import { fillText, placeholders } from '../catalogue/fill.ts';
import type { Locale } from '../schemas/text.ts';
import type { Certificate } from './certificate.ts';
import { type ChangedRules, changedRules, type PathData, pathData, versionsOf } from './path-data.ts';
import type { Versions } from './path-step.ts';

/** What the page of certificates knows of the content, in one language. */
export interface CertificateData {
  paths: PathData[];
  versions: Versions;
  /** Titles of procedures by id. */
  procedures: Record<string, string>;
  changed: ChangedRules;
}

/** Builds it out of the whole content. */
export function certificateData(catalogue: Catalogue, locale: Locale): CertificateData {
  const titles = [...catalogue.procedures].map(([id, { title }]) => {
    return [id, fillText(title[locale], placeholders(deskOfProcedure(catalogue, id), locale))] as const;
  });
  return {
    paths: [...catalogue.paths].map(([id, path]) => pathData(catalogue, id, path, locale)),
    versions: versionsOf(catalogue),
    procedures: Object.fromEntries(titles),
    changed: changedRules(catalogue, locale),
  };
}

/** The rules of one procedure on a certificate. */
export interface RuleGroup {
  /** Id of the procedure. */
  procedure: string;
  /** The lowest version first; full ids of rules. */
  versions: { version: number; rules: string[] }[];
}

/**
 * The rules of a certificate by procedure and version, so that three hundred fit on a page.
 * @param order the procedures as the handbook has them; those it has no longer come last
 */
export function ruleGroups({ rules }: Pick<Certificate, 'rules'>, order: readonly string[] = []): RuleGroup[] {
  const groups = new Map<string, Map<number, string[]>>();
  for (const [rule, version] of Object.entries(rules)) {
    const procedure = rule.split('/')[0] ?? rule;
    const versions = groups.get(procedure) ?? new Map<number, string[]>();
    versions.set(version, [...(versions.get(version) ?? []), rule]);
    groups.set(procedure, versions);
  }
  const placeOf = (procedure: string) => (order.includes(procedure) ? order.indexOf(procedure) : order.length);
  const sorted = [...groups].sort(([one], [other]) => placeOf(one) - placeOf(other));
  return sorted.map(([procedure, versions]) => ({
    procedure,
    versions: [...versions].sort(([one], [other]) => one - other).map(([version, ids]) => ({ version, rules: ids })),
  }));
}
