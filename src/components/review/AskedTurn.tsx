import type { RefObject } from 'preact';
import type { RoleplayBundle } from '../../catalogue/bundle.ts';
import { fill } from '../../i18n/fill.ts';
import type { Answer } from '../../schemas/answer.ts';
import { Progress } from '../drill/Progress.tsx';
import { seedFor } from '../drill/seed.ts';
import { Exchange } from '../roleplay/Exchange.tsx';
import type { Remark, TalkStep } from '../roleplay/remarks.ts';
import { Setting } from '../roleplay/Setting.tsx';
import { Task } from '../roleplay/Task.tsx';
import { TurnInput } from '../roleplay/TurnInput.tsx';
import { TurnReport } from '../roleplay/TurnReport.tsx';
import { reactionTo, turnAt } from '../roleplay/talk.ts';
import type { PlayWords } from './words.ts';

interface AskedTurnProps {
  bundle: RoleplayBundle;
  /** Id of the turn. */
  at: string;
  index: number;
  of: number;
  step: TalkStep | undefined;
  typed: Answer | undefined;
  seed: number;
  onType: (typed: Answer) => void;
  onSend: (said: Answer) => void;
  onGoOn: () => void;
  onRemark: (rule: string, remark: Remark) => void;
  say: (text: string) => void;
  heading: RefObject<HTMLHeadingElement>;
  t: PlayWords;
  base: string;
}

/** A turn of a talk, asked by itself: who is there and what has happened is told first, as nobody has heard the talk before it. */
export function AskedTurn(props: AskedTurnProps) {
  const { bundle, at, index, of, step, typed, seed, onType, onSend, onGoOn, onRemark, say, heading, t, base } = props;
  const { drill } = bundle;
  const turn = turnAt(drill, at);
  const mood = (step && reactionTo(turn, step)?.mood) ?? turn.mood;
  return (
    <section class="roleplay-stage" aria-labelledby="asks">
      <Setting drill={drill} turn={turn} mood={mood} t={t} />
      <div class="roleplay-now">
        <div class="roleplay-turn" data-stage>
          <Progress done={step ? index + 1 : index} of={of} label={fill(t.question, { n: index + 1, of })} />
          <h2 id="asks" ref={step ? undefined : heading} tabIndex={-1}>
            {drill.title}
          </h2>
          <p class="roleplay-who">
            {drill.persona.name}
            {t.colon}
            {drill.persona.who}
          </p>
          <p>{drill.intro}</p>
          <Exchange drill={drill} turn={turn} step={step} t={t} task={<Task turn={turn} t={t} />}>
            {step && (
              <section class="roleplay-verdict" aria-labelledby="result">
                <h3 id="result" ref={heading} tabIndex={-1}>
                  {t.verdicts}
                </h3>
                <TurnReport bundle={bundle} turn={turn} step={step} inTalk onRemark={onRemark} t={t} base={base}>
                  <button type="button" class="button" onClick={onGoOn}>
                    {index + 1 === of ? t.seeResult : t.nextQuestion}
                  </button>
                </TurnReport>
              </section>
            )}
          </Exchange>
          {!step && (
            <TurnInput
              key={`${bundle.id} ${at}`}
              turn={turn}
              labelledBy="task"
              typed={typed}
              seed={seedFor(seed, turn.id)}
              onType={onType}
              onSend={onSend}
              label={turn.asks === 'reply' ? t.send : t.submit}
              say={say}
              t={t}
            />
          )}
        </div>
      </div>
    </section>
  );
}
