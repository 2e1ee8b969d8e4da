import type { RefObject } from 'preact';
import type { ShownTalk } from '../../catalogue/bundle.ts';
import { fill } from '../../i18n/fill.ts';
import { gravity } from '../drill/evidence.ts';
import { isRight, type Step } from '../drill/step.ts';
import type { RoleplayWords } from '../drill/words.ts';
import { Exchange } from './Exchange.tsx';
import type { TalkHandlers } from './handlers.ts';
import type { Marking } from './NotMarked.tsx';
import { Practise } from './Practise.tsx';
import { TurnReport } from './TurnReport.tsx';
import { type Talk, turnAt } from './talk.ts';
import './rewind.css';

interface RewindProps {
  bundle: ShownTalk;
  talk: Talk;
  handlers: TalkHandlers;
  heading: RefObject<HTMLHeadingElement>;
  marking: Marking;
  t: RoleplayWords;
  base: string;
}

/** The whole talk again, turn by turn, with every verdict; turns in which all was met stay folded. */
export function Rewind({ bundle, talk, handlers, heading, marking, t, base }: RewindProps) {
  return (
    <ol class="rewind">
      {talk.steps.map((step, index) => {
        const turn = turnAt(bundle.drill, step.at);
        const practice = talk.practice?.at === step.at ? talk.practice : undefined;
        return (
          <li key={step.at}>
            <details open={!isRight(step)}>
              <summary>
                <span>{fill(t.turn, { n: index + 1 })}</span> <Glance step={step} t={t} />
              </summary>
              <div class="rewind-turn">
                <Exchange drill={bundle.drill} turn={turn} step={step} t={t} />
                <TurnReport bundle={bundle} turn={turn} step={step} inTalk t={t} base={base}>
                  {!practice && (
                    <button type="button" class="button-quiet" onClick={() => handlers.onPractise(step.at)}>
                      {t.tryAgain}
                    </button>
                  )}
                </TurnReport>
                {practice && (
                  <Practise
                    bundle={bundle}
                    practice={practice}
                    seed={talk.seed}
                    handlers={handlers}
                    heading={heading}
                    marking={marking}
                    t={t}
                    base={base}
                  />
                )}
              </div>
            </details>
          </li>
        );
      })}
    </ol>
  );
}

/** How a turn went at a glance: each verdict that was given, and how often. */
function Glance({ step, t }: { step: Step; t: RoleplayWords }) {
  return (
    <span class="rewind-glance">
      {gravity.map((verdict) => {
        const n = step.verdicts.filter((one) => one.verdict === verdict).length;
        if (n === 0) return null;
        return (
          <span class="verdict" data-verdict={verdict} key={verdict}>
            {fill(t.times, { verdict: t.verdict[verdict], n })}
          </span>
        );
      })}
    </span>
  );
}
