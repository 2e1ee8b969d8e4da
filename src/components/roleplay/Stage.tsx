import type { RefObject } from 'preact';
import type { RoleplayBundle } from '../../catalogue/bundle.ts';
import { fill } from '../../i18n/fill.ts';
import { seedFor } from '../drill/seed.ts';
import type { RoleplayWords } from '../drill/words.ts';
import { Exchange } from './Exchange.tsx';
import type { TalkHandlers } from './handlers.ts';
import { Past } from './Past.tsx';
import { Practise } from './Practise.tsx';
import { Setting } from './Setting.tsx';
import { Task } from './Task.tsx';
import { TurnInput } from './TurnInput.tsx';
import { TurnReport } from './TurnReport.tsx';
import { lastStep, reactionTo, type Talk, turnAt } from './talk.ts';

interface StageProps {
  bundle: RoleplayBundle;
  talk: Talk;
  handlers: TalkHandlers;
  /** Where focus goes at each step. */
  heading: RefObject<HTMLHeadingElement>;
  t: RoleplayWords;
  base: string;
}

/** The turn under way: the scene, the words, the task; after the answer its verdicts. */
export function Stage({ bundle, talk, handlers, heading, t, base }: StageProps) {
  const { drill } = bundle;
  const turn = turnAt(drill, talk.at);
  const step = lastStep(talk);
  const mood = (step && reactionTo(turn, step)?.mood) ?? turn.mood;
  const past = step ? talk.steps.slice(0, -1) : talk.steps;
  return (
    <section class="roleplay-stage" aria-labelledby="turn-heading">
      <Setting drill={drill} turn={turn} mood={mood} t={t} />
      <div class="roleplay-now">
        <Past drill={drill} steps={past} t={t} />
        <div class="roleplay-turn" data-stage>
          <h2 id="turn-heading" ref={step ? undefined : heading} tabIndex={-1}>
            {fill(t.turn, { n: past.length + 1 })}
          </h2>
          <Exchange drill={drill} turn={turn} step={step} t={t} task={<Task turn={turn} t={t} />}>
            <Verdict {...{ bundle, talk, handlers, heading, t, base }} />
          </Exchange>
          {!step && (
            <TurnInput
              key={turn.id}
              turn={turn}
              labelledBy="task"
              typed={talk.typed}
              seed={seedFor(talk.seed, turn.id)}
              onType={handlers.onType}
              onSend={handlers.onSend}
              label={turn.asks === 'reply' ? t.send : t.submit}
              say={handlers.say}
              t={t}
            />
          )}
        </div>
      </div>
    </section>
  );
}

/** The verdicts on the turn, and the way on. */
function Verdict({ bundle, talk, handlers, heading, t, base }: StageProps) {
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
          t={t}
          base={base}
        />
      )}
    </section>
  );
}
