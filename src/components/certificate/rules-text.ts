import { fill } from '../../i18n/fill.ts';
import type { Certificate } from '../../learner/certificate.ts';
import { type RuleGroup, ruleGroups } from '../../learner/certificate-data.ts';
import type { CertificateView } from './view.ts';

/** The rules of a procedure: how many in which version; those of later versions by their numbers. */
function rulesText({ procedure, versions }: RuleGroup, { data, t }: CertificateView): string {
  const told = versions.map(({ version, rules }) => {
    const numbers = rules.flatMap((rule) => data.changed[rule]?.number ?? []).sort((one, other) => one - other);
    const isNamed = versions.length > 1 && version > 1 && numbers.length === rules.length;
    const values = { version, n: rules.length, rules: numbers.join(t.comma) };
    return fill(isNamed ? t.paper.versionNamed : t.paper.version, values);
  });
  return fill(t.paper.group, { title: data.procedures[procedure] ?? procedure, versions: told.join(t.comma) });
}

/** Rules with their versions, a text for each procedure, in the order of the handbook. */
export function rulesTexts(rules: Certificate['rules'], view: CertificateView): string[] {
  return ruleGroups({ rules }, Object.keys(view.data.procedures)).map((group) => rulesText(group, view));
}
