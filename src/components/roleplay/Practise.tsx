import type { RefObject } from 'preact';
import type { ShownTalk } from '../../catalogue/bundle.ts';
import { seedFor } from '../drill/seed.ts';
import type { RoleplayWords } from '../drill/words.ts';
import type { TalkHandlers } from './handlers.ts';
import { type Marking, NotMarked } from './NotMarked.tsx';
import { TurnInput } from './TurnInput.tsx';
import { TurnReport } from './TurnReport.tsx';
import { type Practice, turnAt } from './talk.ts';
import './practise.css';

interface PractiseProps {
  bundle: ShownTalk;
  practice: Practice;
  seed: number;
  handlers: TalkHandlers;
  /** Where focus goes when practice begins and after each try. */
  heading: RefObject<HTMLHeadingElement>;
  /** Whether an answer waits for what it is marked by, or that could not be fetched. */
  marking: Marking;
  t: RoleplayWords;
  base: string;
}

/** A turn tried again, below its verdicts. Nothing here changes the score. */
export function Practise({ bundle, practice, seed, handlers, heading, marking, t, base }: PractiseProps) {
  const turn = turnAt(bundle.drill, practice.at);
  const { step, tries } = practice;
  return (
    <section class="practise" data-stage aria-labelledby="practise-heading">
      <h3 id="practise-heading" ref={heading} tabIndex={-1}>
        {step ? t.practiceResult : t.practice}
      </h3>
      <p class="practise-note">{t.practiceNote}</p>
      {step && <TurnReport bundle={bundle} turn={turn} step={step} t={t} base={base} />}
      <p id="practise-task">{turn.task}</p>
      <TurnInput
        key={tries}
        turn={turn}
        labelledBy="practise-task"
        typed={practice.typed}
        seed={seedFor(seed, `${turn.id} again`)}
        onType={handlers.onTypePractice}
        onSend={handlers.onSendPractice}
        label={t.checkAgain}
        say={handlers.say}
        t={t}
      />
      <NotMarked marking={marking} t={t} />
      <div class="drill-actions">
        <button type="button" class="button-quiet" onClick={handlers.onLeavePractice}>
          {t.leavePractice}
        </button>
      </div>
    </section>
  );
}
