import type { RuleCard } from '../../catalogue/bundle.ts';
import { fill } from '../../i18n/fill.ts';
import type { Entry } from '../../learner/entry.ts';
import { schedule } from '../../learner/schedule.ts';
import type { Locale } from '../../schemas/text.ts';
import { gravity } from '../drill/evidence.ts';
import { RuleLink } from '../drill/RuleLink.tsx';
import type { Step } from '../drill/step.ts';
import { tallyRules } from '../drill/tally.ts';
import { showDay } from '../learner/format.ts';
import type { PlayWords, ReviewWords } from './words.ts';
import '../drill/tally.css';

interface ComeBackProps {
  steps: readonly Step[];
  rules: Readonly<Record<string, RuleCard>>;
  /** The log, this review in it. */
  entries: readonly Entry[];
  locale: Locale;
  words: ReviewWords;
  t: PlayWords;
  base: string;
}

/** Rule by rule how the review went and when the rule comes back, the weakest first. */
export function ComeBack({ steps, rules, entries, locale, words, t, base }: ComeBackProps) {
  const tallies = tallyRules(steps);
  const cards = schedule(
    entries,
    tallies.flatMap(({ rule }) => rules[rule] ?? []),
  );
  return (
    <section aria-labelledby="come-back">
      <h2 id="come-back">{words.end.next}</h2>
      <p class="review-lead">{words.end.nextLead}</p>
      <ul class="tally">
        {tallies.map(({ rule: id, counts }) => {
          const rule = rules[id];
          const verdict = gravity.find((one) => counts[one] > 0) ?? 'met';
          const told = gravity.some((one) => one !== 'unrecognised' && counts[one] > 0);
          const card = cards.get(id);
          return (
            <li class="tally-item" key={id}>
              <p class="tally-verdicts">
                <span class="verdict" data-verdict={verdict}>
                  {t.verdict[verdict]}
                </span>
              </p>
              <p>
                {rule?.says ?? id} {rule && <RuleLink rule={rule} t={t} base={base} />}
                <span class="review-when">
                  {told && card ? fill(words.end.on, { day: showDay(card.due, locale) }) : words.end.untold}
                </span>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
