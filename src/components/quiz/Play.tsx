import { useEffect } from 'preact/hooks';
import type { QuizBundle } from '../../catalogue/bundle.ts';
import type { Answer } from '../../schemas/answer.ts';
import { keepEntry } from '../../stores/log.ts';
import { Announcer, useAnnouncer } from '../drill/Announcer.tsx';
import { newId, newSeed, now } from '../drill/clock.ts';
import { Safe } from '../drill/Safe.tsx';
import { StartOver } from '../drill/StartOver.tsx';
import { spoken } from '../drill/spoken.ts';
import { isRight } from '../drill/step.ts';
import { Trouble } from '../drill/Trouble.tsx';
import { useArrival } from '../drill/useArrival.ts';
import { useDraft } from '../drill/useDraft.ts';
import type { QuizWords } from '../drill/words.ts';
import { Intro } from './Intro.tsx';
import { Question } from './Question.tsx';
import { QuizEnd } from './QuizEnd.tsx';
import { resumeSitting } from './resume.ts';
import { advance, begin, type QuizEvent, roundLength, roundNow, type Sitting } from './round.ts';
import { attemptOf, stepOf } from './score.ts';

interface PlayProps {
  bundle: QuizBundle;
  /** True where it is to begin at once, unless a draft goes on. */
  begun: boolean;
  t: QuizWords;
  /** The site's base with the language, without a slash at its end. */
  base: string;
}

/** Questions one by one, each told at once; the wrong ones again at the end. */
export function Play(props: PlayProps) {
  return (
    <Safe drill={props.bundle.id} t={props.t}>
      <Questions {...props} />
    </Safe>
  );
}

function Questions({ bundle, begun, t, base }: PlayProps) {
  const { drill } = bundle;
  const { session: sitting, settled, change } = useDraft(bundle.id, (draft) => resumeSitting(bundle, draft, now()));
  const [said, say] = useAnnouncer();
  const heading = useArrival<HTMLHeadingElement>(sitting ? placeOf(sitting) : 'intro', settled);
  const round = sitting && roundNow(sitting);

  const act = (event: QuizEvent) => {
    if (!sitting) return;
    const next = advance(sitting, event);
    const ends = next.finished !== undefined && sitting.finished === undefined;
    change(ends ? kept(next) : next);
  };
  const kept = (over: Sitting) => advance(over, { do: 'kept', ...keepEntry(attemptOf(bundle, over), bundle.id) });
  const judge = (answer: Answer) => {
    const step = stepOf(bundle, round?.items[round.index] ?? '', answer);
    say(`${isRight(step) ? t.allRight : t.notAllRight} ${spoken(step.verdicts, t)}`);
    act({ do: 'send', step });
  };
  const start = () => change(begin(drill, newId(), newSeed(), now()));

  useEffect(() => {
    if (begun && settled && !sitting) start();
  }, [settled]);

  return (
    <div class="quiz drill" data-ready={settled || undefined}>
      <Announcer says={said} />
      <Trouble t={t} base={base} />
      {!sitting && <Intro questions={roundLength(drill)} onBegin={start} heading={heading} t={t} />}
      {sitting && round && round.view !== 'end' && (
        <Question
          bundle={bundle}
          round={round}
          again={sitting.again !== undefined}
          seed={sitting.seed + sitting.retries}
          onType={(typed) => act({ do: 'type', typed })}
          onSend={judge}
          onGoOn={() => act({ do: 'go-on', now: now() })}
          say={say}
          heading={heading}
          t={t}
          base={base}
        />
      )}
      {sitting && round?.view === 'end' && (
        <QuizEnd
          bundle={bundle}
          sitting={sitting}
          onRetry={() => act({ do: 'retry' })}
          onLeaveRetry={() => act({ do: 'leave-retry' })}
          onKeep={() => change(kept(sitting))}
          onStartOver={start}
          heading={heading}
          t={t}
          base={base}
        />
      )}
      {round && round.view !== 'end' && <StartOver onStartOver={() => change(undefined)} t={t} />}
    </div>
  );
}

/** What is shown, as a name that changes with every step taken. */
function placeOf(sitting: Sitting): string {
  const { index, view } = roundNow(sitting);
  return `${sitting.id} ${sitting.again ? sitting.retries : 'first'} ${index} ${view}`;
}
