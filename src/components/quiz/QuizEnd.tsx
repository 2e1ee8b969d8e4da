import type { RefObject } from 'preact';
import type { QuizBundle } from '../../catalogue/bundle.ts';
import { fill } from '../../i18n/fill.ts';
import { Points } from '../drill/Points.tsx';
import { RuleSummary } from '../drill/RuleSummary.tsx';
import { Saved } from '../drill/Saved.tsx';
import { isRight, type Step } from '../drill/step.ts';
import type { QuizWords } from '../drill/words.ts';
import { ItemReport } from './ItemReport.tsx';
import { itemAt, type Sitting, wrongIn } from './round.ts';
import { reachedBy } from './score.ts';

interface QuizEndProps {
  bundle: QuizBundle;
  sitting: Sitting;
  onRetry: () => void;
  onLeaveRetry: () => void;
  onKeep: () => void;
  onStartOver: () => void;
  heading: RefObject<HTMLHeadingElement>;
  t: QuizWords;
  base: string;
}

/** The end of a round: the score (of the round that counts), every question again, rule by rule. */
export function QuizEnd(props: QuizEndProps) {
  const { bundle, sitting, onRetry, onLeaveRetry, onKeep, onStartOver, heading, t, base } = props;
  const { first, again } = sitting;
  const round = again ?? first;
  const wrong = wrongIn(round).length;
  const counts = { right: round.steps.length - wrong, of: round.steps.length };
  return (
    <div class="quiz-end">
      <section class="drill-sum" data-stage>
        <h2 ref={heading} tabIndex={-1}>
          {again ? t.retryEnd : t.quizEnd}
        </h2>
        <p>{fill(t.questionsRight, counts)}</p>
        {again ? (
          <p class="quiz-again">{t.retryNote}</p>
        ) : (
          <>
            <Points reached={reachedBy(bundle, first.steps)} rules={bundle.rules} t={t} base={base} />
            <Saved kept={sitting.kept ?? true} onKeep={onKeep} t={t} base={base} />
          </>
        )}
        <div class="drill-actions">
          {wrong > 0 && (
            <button type="button" class="button" onClick={onRetry}>
              {fill(t.retryWrong, { n: wrong })}
            </button>
          )}
          {again && (
            <button type="button" class="button-quiet" onClick={onLeaveRetry}>
              {t.backToResult}
            </button>
          )}
          <button type="button" class="button-quiet" onClick={onStartOver}>
            {t.playAgain}
          </button>
        </div>
      </section>
      <section aria-labelledby="review">
        <h2 id="review">{t.reviewQuestions}</h2>
        <ol class="quiz-review">
          {round.steps.map((step) => (
            <Reviewed bundle={bundle} step={step} t={t} base={base} key={step.at} />
          ))}
        </ol>
      </section>
      {!again && (
        <section aria-labelledby="tally">
          <h2 id="tally">{t.byRule}</h2>
          <RuleSummary steps={first.steps} rules={bundle.rules} t={t} base={base} />
        </section>
      )}
    </div>
  );
}

/** A question and what came of it; folded, as it was told once already. */
function Reviewed({ bundle, step, t, base }: { bundle: QuizBundle; step: Step; t: QuizWords; base: string }) {
  const right = isRight(step);
  return (
    <li>
      <details>
        <summary data-right={right}>
          <span class="visually-hidden">{right ? t.right : t.wrong}</span>
          {itemAt(bundle, step.at).asks}
        </summary>
        <ItemReport bundle={bundle} step={step} t={t} base={base} />
      </details>
    </li>
  );
}
