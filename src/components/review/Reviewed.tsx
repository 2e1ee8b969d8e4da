import type { SingleBundle } from '../../catalogue/single.ts';
import { isRight } from '../drill/step.ts';
import { ItemReport } from '../quiz/ItemReport.tsx';
import { itemAt } from '../quiz/round.ts';
import type { TalkStep } from '../roleplay/remarks.ts';
import { TurnReport } from '../roleplay/TurnReport.tsx';
import { turnAt } from '../roleplay/talk.ts';
import type { PlayWords } from './words.ts';

interface ReviewedProps {
  bundle: SingleBundle;
  step: TalkStep;
  t: PlayWords;
  base: string;
}

/** A question and what came of it; folded, as it was told once already. */
export function Reviewed({ bundle, step, t, base }: ReviewedProps) {
  const right = isRight(step);
  const asked = bundle.kind === 'quiz' ? itemAt(bundle, step.at).asks : turnAt(bundle.drill, step.at).says;
  return (
    <li>
      <details>
        <summary data-right={right}>
          <span class="visually-hidden">{right ? t.right : t.wrong}</span>
          {asked}
        </summary>
        {bundle.kind === 'quiz' ? (
          <ItemReport bundle={bundle} step={step} t={t} base={base} />
        ) : (
          <TurnReport bundle={bundle} turn={turnAt(bundle.drill, step.at)} step={step} t={t} base={base} />
        )}
      </details>
    </li>
  );
}
