import type { RefObject } from 'preact';
import type { QuizBundle } from '../../catalogue/bundle.ts';
import { fill } from '../../i18n/fill.ts';
import type { Answer } from '../../schemas/answer.ts';
import { Progress } from '../drill/Progress.tsx';
import { seedFor } from '../drill/seed.ts';
import { isRight } from '../drill/step.ts';
import type { QuizWords } from '../drill/words.ts';
import { ItemInput } from './ItemInput.tsx';
import { ItemReport } from './ItemReport.tsx';
import { itemAt, type Round } from './round.ts';

interface QuestionProps {
  bundle: QuizBundle;
  round: Round;
  /** True for the wrong ones asked again. */
  again: boolean;
  seed: number;
  /** Which quiz it is from, where it is asked outside of it. */
  from?: string | undefined;
  onType: (typed: Answer) => void;
  onSend: (said: Answer) => void;
  onGoOn: () => void;
  say: (text: string) => void;
  /** Where focus goes at each step. */
  heading: RefObject<HTMLHeadingElement>;
  t: QuizWords;
  base: string;
}

/** One question; after the answer its report. */
export function Question({ bundle, round, again, seed, from, heading, t, base, onGoOn, ...answering }: QuestionProps) {
  const { index, items, steps, view } = round;
  const item = itemAt(bundle, items[index]);
  const step = view === 'verdict' ? steps.at(-1) : undefined;
  const last = index + 1 === items.length;
  return (
    <section class="quiz-question" data-stage aria-labelledby="asks">
      {again && <p class="quiz-again">{t.retryNote}</p>}
      <Progress done={steps.length} of={items.length} label={fill(t.question, { n: index + 1, of: items.length })} />
      {from && <p class="quiz-how">{from}</p>}
      <h2 id="asks" class="quiz-asks" ref={step ? undefined : heading} tabIndex={-1}>
        {item.asks}
      </h2>
      {item.kind === 'choices' && !step && <p class="quiz-how">{t.pickAll}</p>}
      {item.kind === 'spot' && !step && <p class="quiz-how">{t.spotHow}</p>}
      {!step && (
        <ItemInput
          key={`${item.id} ${again}`}
          item={item}
          labelledBy="asks"
          rules={bundle.rules}
          typed={round.typed}
          seed={seedFor(seed, item.id)}
          t={t}
          {...answering}
        />
      )}
      {step && (
        <section class="quiz-result" aria-labelledby="result">
          <h3 id="result" data-right={isRight(step)} ref={heading} tabIndex={-1}>
            {isRight(step) ? t.allRight : t.notAllRight}
          </h3>
          <ItemReport bundle={bundle} step={step} t={t} base={base}>
            <button type="button" class="button" onClick={onGoOn}>
              {last ? t.seeResult : t.nextQuestion}
            </button>
          </ItemReport>
        </section>
      )}
    </section>
  );
}
