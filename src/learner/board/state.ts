import type { MasteryState, RuleVersion } from '../mastery.ts';
import type { Digest, RuleDigest } from './digest.ts';

/** How somebody stands with a rule now; what was kept before the rule changed counts no longer. */
export function stateOf({ rules }: Pick<Digest, 'rules'>, { id, version }: RuleVersion): MasteryState {
  const digest = Object.hasOwn(rules, id) ? rules[id] : undefined;
  if (!digest) return 'untried';
  return digest.version === version ? digest.state : 'stale';
}

/** What counts of a rule now; undefined where nothing does. */
export function countedOf({ rules }: Pick<Digest, 'rules'>, { id, version }: RuleVersion): RuleDigest | undefined {
  const digest = Object.hasOwn(rules, id) ? rules[id] : undefined;
  return digest && digest.version === version && digest.counted > 0 ? digest : undefined;
}

/** How many of some rules stand in each state. */
export function statesOf(digest: Pick<Digest, 'rules'>, rules: readonly RuleVersion[]): Record<MasteryState, number> {
  const states: Record<MasteryState, number> = { untried: 0, stale: 0, weak: 0, fair: 0, strong: 0 };
  for (const rule of rules) states[stateOf(digest, rule)]++;
  return states;
}
