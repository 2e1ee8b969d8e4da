import type { RefObject } from 'preact';
import { fill } from '../../i18n/fill.ts';
import { Begin } from '../drill/Begin.tsx';
import type { CoverWords } from '../drill/words.ts';

interface IntroProps {
  /** How many questions a round has. */
  questions: number;
  onBegin: () => void;
  failed?: boolean;
  heading?: RefObject<HTMLHeadingElement>;
  t: CoverWords;
}

/** What the trainee knows before the first question. */
export function Intro({ questions, onBegin, failed, heading, t }: IntroProps) {
  return (
    <section class="drill-sum" data-stage>
      <h2 ref={heading} tabIndex={-1}>
        {t.before}
      </h2>
      <ul class="drill-terms">
        <li>{fill(t.questions, { n: questions })}</li>
        <li>{t.toldAtOnce}</li>
        <li>{t.staysHere}</li>
      </ul>
      <Begin onBegin={onBegin} failed={failed} t={t} />
    </section>
  );
}
