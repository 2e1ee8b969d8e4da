import type { RuleCard } from '../../catalogue/bundle.ts';
import { fill } from '../../i18n/fill.ts';
import type { DrillWords } from './words.ts';

/** A link to the rule's place in the handbook; its name carries the rule for those who list links. */
export function RuleLink({
  rule,
  t,
  base,
}: {
  rule: RuleCard;
  t: Pick<DrillWords, 'inHandbook' | 'ofRule'>;
  base: string;
}) {
  return (
    <a class="rule-link" href={base + rule.path}>
      {t.inHandbook}
      <span class="visually-hidden">{fill(t.ofRule, { rule: rule.says })}</span>
    </a>
  );
}
