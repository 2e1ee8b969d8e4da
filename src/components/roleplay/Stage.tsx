import type { ComponentChildren, RefObject } from 'preact';
import type { ShownTalk } from '../../catalogue/bundle.ts';
import { fill } from '../../i18n/fill.ts';
import { seedFor } from '../drill/seed.ts';
import type { RoleplayWords } from '../drill/words.ts';
import { Exchange } from './Exchange.tsx';
import type { TalkHandlers } from './handlers.ts';
import { type Marking, NotMarked } from './NotMarked.tsx';
import { Past } from './Past.tsx';
import { Setting } from './Setting.tsx';
import { Task } from './Task.tsx';
import { TurnInput } from './TurnInput.tsx';
import { lastStep, reactionTo, type Talk, turnAt } from './talk.ts';

interface StageProps {
  bundle: ShownTalk;
  talk: Talk;
  handlers: TalkHandlers;
  /** Where focus goes at each step. */
  heading: RefObject<HTMLHeadingElement>;
  /** Whether an answer waits for what it is marked by, or that could not be fetched. */
  marking: Marking;
  t: RoleplayWords;
  /** The verdicts on the turn, once it is answered. */
  children: ComponentChildren;
}

/** The turn under way: the scene, the words, the task; after the answer its verdicts. */
export function Stage({ bundle, talk, handlers, heading, marking, t, children }: StageProps) {
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
            {children}
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
          {!step && <NotMarked marking={marking} t={t} />}
        </div>
      </div>
    </section>
  );
}
