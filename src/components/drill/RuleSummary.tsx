import type { RuleCard } from '../../catalogue/bundle.ts';
import { fill } from '../../i18n/fill.ts';
import type { Verdict } from '../../schemas/examples.ts';
import { gravity } from './evidence.ts';
import { RuleLink } from './RuleLink.tsx';
import type { Step } from './step.ts';
import { type RuleTally, tallyRules } from './tally.ts';
import type { DrillWords } from './words.ts';
import './tally.css';

interface RuleSummaryProps {
  steps: readonly Step[];
  rules: Readonly<Record<string, RuleCard>>;
  t: DrillWords;
  base: string;
}

/** Rule by rule how a whole drill went, the weakest first. */
export function RuleSummary({ steps, rules, t, base }: RuleSummaryProps) {
  return (
    <ul class="tally">
      {tallyRules(steps).map((tally) => {
        const rule = rules[tally.rule];
        return (
          <li class="tally-item" key={tally.rule}>
            <p class="tally-verdicts">
              {gravity.map((verdict) => (
                <Count verdict={verdict} tally={tally} t={t} />
              ))}
            </p>
            <p>
              {rule?.says ?? tally.rule} {rule && <RuleLink rule={rule} t={t} base={base} />}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

function Count({ verdict, tally, t }: { verdict: Verdict; tally: RuleTally; t: DrillWords }) {
  const n = tally.counts[verdict];
  if (n === 0) return null;
  return (
    <span class="verdict" data-verdict={verdict}>
      {n === 1 ? t.verdict[verdict] : fill(t.times, { verdict: t.verdict[verdict], n })}
    </span>
  );
}
