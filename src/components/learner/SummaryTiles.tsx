import { fill } from '../../i18n/fill.ts';
import type { Attempt } from '../../learner/attempt.ts';
import type { Mastery } from '../../learner/mastery.ts';
import { summary } from '../../learner/summary.ts';
import { showDay } from './format.ts';
import type { View } from './view.ts';

interface SummaryTilesProps {
  attempts: readonly Attempt[];
  masteries: ReadonlyMap<string, Mastery>;
  view: View;
}

/** The record in four numbers. */
export function SummaryTiles({ attempts, masteries, view: { t, locale } }: SummaryTilesProps) {
  const words = t.summary;
  const { failed, states, rules, last } = summary(attempts, masteries);
  const of = (n: number) => fill(words.of, { n, of: rules });
  return (
    <section aria-labelledby="record-summary">
      <h2 id="record-summary" class="visually-hidden" data-spot>
        {words.title}
      </h2>
      <dl class="record-tiles">
        <div>
          <dt>{words.attempts}</dt>
          <dd>{fill(words.times, { n: attempts.length })}</dd>
          {failed > 0 && <dd class="record-note">{fill(words.failed, { n: failed })}</dd>}
        </div>
        <div>
          <dt>{words.strong}</dt>
          <dd>{of(states.strong)}</dd>
        </div>
        <div>
          <dt>{words.practised}</dt>
          <dd>{of(rules - states.untried)}</dd>
        </div>
        <div>
          <dt>{words.last}</dt>
          <dd>{last !== undefined && showDay(last, locale)}</dd>
        </div>
      </dl>
    </section>
  );
}
