import { useEffect, useRef } from 'preact/hooks';
import { type ReviewMode, rulesFor } from '../../learner/review.ts';
import type { Locale } from '../../schemas/text.ts';
import { Begin } from '../drill/Begin.tsx';
import { arriveAt } from '../drill/useArrival.ts';
import type { CoverWords } from '../drill/words.ts';
import { planText } from './plan-text.ts';
import type { Standing } from './useStanding.ts';
import type { ReviewWords } from './words.ts';

interface CoverProps {
  mode: ReviewMode;
  standing: Standing;
  /** What the questions will be chosen by. */
  seed: number;
  onRetry: () => void;
  onBegin: () => void;
  /** True where the questions could not be fetched. */
  failed: boolean;
  /** True where a review was just left: the heading takes the focus. */
  left: boolean;
  locale: Locale;
  words: ReviewWords;
  t: CoverWords;
  base: string;
}

/** What the trainee knows before the first question: how much there is to review, and how it goes. */
export function Cover({ mode, standing, seed, onRetry, onBegin, failed, left, locale, words, t, base }: CoverProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (left) arriveAt(heading.current);
  }, [left]);
  const known = standing.state === 'known' ? standing : undefined;
  const plan = known && planText(mode, known, seed, locale, words);
  const any = known !== undefined && rulesFor(mode, known.list).length > 0;
  return (
    <section class="drill-sum" data-stage>
      <h2 ref={heading} tabIndex={-1}>
        {plan?.title ?? words.mode[mode]}
      </h2>
      {standing.state === 'waiting' && <p>{words.loading}</p>}
      {standing.state === 'failed' && <Retry onRetry={onRetry} words={words} />}
      {plan?.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {any && (
        <>
          <ul class="drill-terms">
            {words.terms.map((term) => (
              <li key={term}>{term}</li>
            ))}
            <li>{t.staysHere}</li>
          </ul>
          <Begin onBegin={onBegin} failed={failed} t={t} />
        </>
      )}
      {known && !any && mode !== 'due' && (
        <p>
          <a href={`${base}/review/`}>{words.plan.toDue}</a>
        </p>
      )}
    </section>
  );
}

/** That the index could not be fetched, and another try. */
function Retry({ onRetry, words }: { onRetry: () => void; words: ReviewWords }) {
  return (
    <>
      <p class="drill-trouble" role="alert">
        {words.notFetched}
      </p>
      <div class="drill-actions">
        <button type="button" class="button" onClick={onRetry}>
          {words.again}
        </button>
      </div>
    </>
  );
}
