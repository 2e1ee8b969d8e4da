import type { RefObject } from 'preact';
import { fill } from '../../i18n/fill.ts';
import { showDay, showSpan } from './format.ts';
import type { Reckoned } from './reckon.ts';
import type { View } from './view.ts';

interface SummaryTilesProps {
  reckoned: Reckoned;
  /** Where the print writes whose record it is. */
  head: RefObject<HTMLParagraphElement>;
  view: View;
}

/** The record in a few numbers. */
export function SummaryTiles({ reckoned, head, view: { t, locale } }: SummaryTilesProps) {
  const words = t.summary;
  const { attempts, failed, states, rules, last } = reckoned.summary;
  const of = (n: number) => fill(words.of, { n, of: rules });
  return (
    <section aria-labelledby="record-summary">
      <h2 id="record-summary" class="visually-hidden" data-spot>
        {words.title}
      </h2>
      <p class="record-print" ref={head} />
      <dl class="record-tiles">
        <div>
          <dt>{words.attempts}</dt>
          <dd>{fill(words.times, { n: attempts })}</dd>
          {failed > 0 && <dd class="record-note">{fill(words.failed, { n: failed })}</dd>}
        </div>
        <div>
          <dt>{t.time.tile}</dt>
          <dd>{showSpan(reckoned.spent, t.time)}</dd>
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
