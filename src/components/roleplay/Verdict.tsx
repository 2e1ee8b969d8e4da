import type { RefObject } from 'preact';
import type { ShownTalk } from '../../catalogue/bundle.ts';
import type { RoleplayWords } from '../drill/words.ts';
import type { TalkHandlers } from './handlers.ts';
import type { Marking } from './NotMarked.tsx';
import { Practise } from './Practise.tsx';
import { TurnReport } from './TurnReport.tsx';
import { lastStep, type Talk, turnAt } from './talk.ts';

interface VerdictProps {
  bundle: ShownTalk;
  talk: Talk;
  handlers: TalkHandlers;
  /** Where focus goes at each step. */
  heading: RefObject<HTMLHeadingElement>;
  /** Whether an answer waits for what it is marked by, or that could not be fetched. */
  marking: Marking;
  t: RoleplayWords;
  base: string;
}

/** The verdicts on the turn, and the way on. */
export function Verdict({ bundle, talk, handlers, heading, marking, t, base }: VerdictProps) {
  const step = lastStep(talk);
  if (!step) return null;
  const turn = turnAt(bundle.drill, talk.at);
  return (
    <section class="roleplay-verdict" aria-labelledby="verdict-heading">
      <h3 id="verdict-heading" ref={talk.practice ? undefined : heading} tabIndex={-1}>
        {t.verdicts}
      </h3>
      <TurnReport bundle={bundle} turn={turn} step={step} inTalk onRemark={handlers.onRemark} t={t} base={base}>
        {!talk.practice && (
          <button type="button" class="button-quiet" onClick={() => handlers.onPractise(step.at)}>
            {t.tryAgain}
          </button>
        )}
        <button type="button" class="button" onClick={handlers.onGoOn}>
          {t.goOn}
        </button>
      </TurnReport>
      {talk.practice && (
        <Practise
          bundle={bundle}
          practice={talk.practice}
          seed={talk.seed}
          handlers={handlers}
          heading={heading}
          marking={marking}
          t={t}
          base={base}
        />
      )}
    </section>
  );
}
