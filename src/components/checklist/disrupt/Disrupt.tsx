import { useEffect } from 'preact/hooks';
import type { ChecklistBundle } from '../../../catalogue/bundle.ts';
import { keepEntry } from '../../../stores/log.ts';
import { newId, newSeed, now } from '../../drill/clock.ts';
import { StartOver } from '../../drill/StartOver.tsx';
import { spoken } from '../../drill/spoken.ts';
import { arriveAt, useArrival } from '../../drill/useArrival.ts';
import { useDraft } from '../../drill/useDraft.ts';
import type { ChecklistWords } from '../../drill/words.ts';
import { Actions } from './Actions.tsx';
import { type Changes, draftOf } from './changes.ts';
import { Marks } from './Marks.tsx';
import { attemptOfUpset, stepsOfUpset } from './score.ts';
import { advanceUpset, beginUpset, resumeUpset, type Upset, type UpsetEvent } from './session.ts';
import { UpsetEnd } from './UpsetEnd.tsx';
import { Which } from './Which.tsx';

interface DisruptProps {
  bundle: ChecklistBundle;
  changes: Changes;
  /** True where somebody asked for it just now, and focus is to follow. */
  asked: boolean;
  onLeave: () => void;
  say: (text: string) => void;
  t: ChecklistWords;
  base: string;
}

/** A change to a plan: which, what on the list changes, what to do now, the report. */
export function Disrupt({ bundle, changes, asked, onLeave, say, t, base }: DisruptProps) {
  const { drill, rules } = bundle;
  const { disruptions, t: w } = changes;
  const { session, settled, change } = useDraft(draftOf(bundle.id), (draft) =>
    resumeUpset(drill, disruptions, rules, draft, now()),
  );
  const heading = useArrival<HTMLHeadingElement>(session ? `${session.id} ${session.view}` : 'which', settled);
  useEffect(() => {
    if (asked) arriveAt(heading.current);
  }, []);

  const upset = disruptions.find(({ id }) => id === session?.change);
  const act = (event: UpsetEvent) => session && change(advanceUpset(session, event));
  const kept = (over: Upset) =>
    advanceUpset(over, { do: 'kept', ...keepEntry(attemptOfUpset(bundle, over), draftOf(bundle.id)) });
  const send = () => {
    if (!session || !upset) return;
    const steps = stepsOfUpset(bundle, upset, session);
    say(
      spoken(
        steps.flatMap(({ verdicts }) => verdicts),
        t,
      ),
    );
    change(kept(advanceUpset(session, { do: 'send', steps, now: now() })));
  };
  const leave = () => {
    change(undefined);
    onLeave();
  };
  const start = (at: number | undefined) => {
    const seed = newSeed();
    const next = disruptions[at ?? seed % disruptions.length];
    if (next) change(beginUpset(drill, next, newId(), seed, now()));
  };
  const common = { bundle, heading, say, t, w };

  if (!session || !upset) return <Which {...common} disruptions={disruptions} onBegin={start} onLeave={leave} />;
  const shown = { ...common, upset: session, change: upset };
  return (
    <>
      {session.view === 'mark' && (
        <Marks {...shown} onMark={(marks) => act({ do: 'mark', marks })} onDone={() => act({ do: 'to-order' })} />
      )}
      {session.view === 'order' && (
        <Actions
          {...shown}
          onPut={(order) => act({ do: 'put', order })}
          onBack={() => act({ do: 'back' })}
          onSend={send}
        />
      )}
      {session.view === 'end' ? (
        <UpsetEnd
          {...shown}
          onKeep={() => change(kept(session))}
          onAnother={() => change(undefined)}
          onLeave={leave}
          base={base}
        />
      ) : (
        <StartOver onStartOver={() => change(undefined)} t={t} />
      )}
    </>
  );
}
