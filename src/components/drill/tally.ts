import type { Verdict } from '../../schemas/examples.ts';
import type { Scored } from '../../scoring/structured.ts';
import { gravity } from './evidence.ts';

/** How often each verdict was given on one rule. */
export interface RuleTally {
  rule: string;
  counts: Record<Verdict, number>;
}

/** The verdicts of some steps rule by rule: those with the gravest verdict first, else in the order of first mention. */
export function tallyRules(steps: readonly Pick<Scored, 'verdicts'>[]): RuleTally[] {
  const tallies = new Map<string, RuleTally>();
  for (const { rule, verdict } of steps.flatMap(({ verdicts }) => verdicts)) {
    const tally = tallies.get(rule) ?? { rule, counts: { met: 0, missed: 0, violated: 0, unrecognised: 0 } };
    tally.counts[verdict]++;
    tallies.set(rule, tally);
  }
  const worst = ({ counts }: RuleTally) => gravity.findIndex((verdict) => counts[verdict] > 0);
  return [...tallies.values()].sort((one, other) => worst(one) - worst(other));
}
