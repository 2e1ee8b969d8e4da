import type { RefObject } from 'preact';
import { fill } from '../../i18n/fill.ts';
import type { ReviewMode } from '../../learner/review.ts';
import type { Locale } from '../../schemas/text.ts';
import { Points } from '../drill/Points.tsx';
import { Saved } from '../drill/Saved.tsx';
import { isRight } from '../drill/step.ts';
import { ComeBack } from './ComeBack.tsx';
import { type Items, itemOf, rulesOf } from './items.ts';
import { Reviewed } from './Reviewed.tsx';
import { reachedBy } from './score.ts';
import type { Sitting } from './sitting.ts';
import { useStanding } from './useStanding.ts';
import type { PlayWords, ReviewWords } from './words.ts';

interface EndProps {
  mode: ReviewMode;
  items: Items;
  sitting: Sitting;
  locale: Locale;
  onKeep: () => void;
  onMore: () => void;
  heading: RefObject<HTMLHeadingElement>;
  words: ReviewWords;
  t: PlayWords;
  base: string;
}

/** The end of a review: the score, when each rule comes back, every question again, what else is due. */
export function End({ mode, items, sitting, locale, onKeep, onMore, heading, words, t, base }: EndProps) {
  const { steps, asks, kept } = sitting;
  const right = steps.filter(isRight).length;
  const [standing] = useStanding(base);
  const more = standing.state === 'known' ? standing.list.due.length : 0;
  return (
    <div class="quiz-end">
      <section class="drill-sum" data-stage>
        <h2 ref={heading} tabIndex={-1}>
          {words.end.title}
        </h2>
        <p>{fill(t.questionsRight, { right, of: steps.length })}</p>
        <Points reached={reachedBy(items, sitting)} rules={rulesOf(items)} t={t} base={base} />
        <Saved kept={kept ?? true} onKeep={onKeep} t={t} base={base} />
        {standing.state === 'known' && more === 0 && <p>{words.end.none}</p>}
        <div class="drill-actions">
          {more > 0 && mode === 'due' && (
            <button type="button" class="button" onClick={onMore}>
              {fill(words.end.more, { n: more })}
            </button>
          )}
          {more > 0 && mode !== 'due' && (
            <a class="button" href={`${base}/review/`}>
              {fill(words.end.more, { n: more })}
            </a>
          )}
          {right < steps.length && mode !== 'mistakes' && (
            <a class="button-quiet" href={`${base}/review/?mistakes`}>
              {words.end.mistakes}
            </a>
          )}
        </div>
      </section>
      {standing.state === 'known' && (
        <ComeBack
          steps={steps}
          rules={rulesOf(items)}
          entries={standing.entries}
          locale={locale}
          {...{ words, t, base }}
        />
      )}
      <section aria-labelledby="again">
        <h2 id="again">{t.reviewQuestions}</h2>
        <ol class="quiz-review">
          {steps.map((step, index) => (
            <Reviewed key={index} bundle={itemOf(items, asks[index]?.ref ?? '').bundle} step={step} t={t} base={base} />
          ))}
        </ol>
      </section>
    </div>
  );
}
