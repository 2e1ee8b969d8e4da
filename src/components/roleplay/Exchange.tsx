import type { ComponentChildren } from 'preact';
import type { Step } from '../drill/step.ts';
import type { RoleplayWords } from '../drill/words.ts';
import { Bubble } from './Bubble.tsx';
import { Said } from './Said.tsx';
import { type RoleplayDrill, reactionTo, type TalkTurn } from './talk.ts';
import './talk.css';

interface ExchangeProps {
  drill: RoleplayDrill;
  turn: TalkTurn;
  /** The answer, once given. */
  step?: Step | undefined;
  t: RoleplayWords;
  /** What stands between the visitor's words and the answer. */
  task?: ComponentChildren;
  /** What follows the answer and comes into view together with it. */
  children?: ComponentChildren;
}

/** One turn as it was spoken: what happens, what the visitor says, the answer, how the visitor takes it. */
export function Exchange({ drill, turn, step, t, task, children }: ExchangeProps) {
  const name = turn.speaker ?? drill.persona.name;
  const reaction = step && reactionTo(turn, step);
  return (
    <>
      {turn.happens && <p class="exchange-happens">{turn.happens}</p>}
      <Bubble from="visitor" name={name}>
        <p>{turn.says}</p>
      </Bubble>
      {task}
      {step && (
        <div class="exchange-answer" data-stage>
          <Bubble from="me" name={t.you}>
            <Said turn={turn} step={step} t={t} />
          </Bubble>
          {reaction && (
            <Bubble from="visitor" name={name}>
              <p>{reaction.says}</p>
            </Bubble>
          )}
          {children}
        </div>
      )}
    </>
  );
}
