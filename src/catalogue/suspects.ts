import type { AskedItem } from '../scoring/dated.ts';
import type { RuleCard } from './bundle.ts';

/** How many rules a transcript offers to accuse a line of. */
const suspectCount = 8;

/**
 * The rules that a line of a transcript may be accused of breaking: those it is about, then others of the quiz, first
 * of the same procedures, in the order of the handbook; the right ones must not stand out.
 */
export function suspectsOf(
  item: Extract<AskedItem, { kind: 'spot' }>,
  rules: Readonly<Record<string, RuleCard>>,
): RuleCard[] {
  const about = [...item.rules, ...item.lines.flatMap(({ breaks }) => breaks ?? [])];
  const procedures = new Set(about.map((id) => id.split('/')[0]));
  const all = Object.values(rules);
  const near = (rule: RuleCard) => (about.includes(rule.id) ? 0 : procedures.has(rule.id.split('/')[0]) ? 1 : 2);
  const ranked = [...all].sort((one, other) => near(one) - near(other));
  const chosen = new Set(ranked.slice(0, Math.max(suspectCount, about.length)).map(({ id }) => id));
  return all.filter(({ id }) => chosen.has(id));
}
