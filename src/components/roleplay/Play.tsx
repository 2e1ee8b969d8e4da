import { useEffect, useRef, useState } from 'preact/hooks';
import type { Opening } from '../../catalogue/bundle.ts';
import type { Answer } from '../../schemas/answer.ts';
import { Announcer, useAnnouncer } from '../drill/Announcer.tsx';
import { newId, newSeed, now } from '../drill/clock.ts';
import { Safe } from '../drill/Safe.tsx';
import { StartOver } from '../drill/StartOver.tsx';
import { spoken } from '../drill/spoken.ts';
import { Trouble } from '../drill/Trouble.tsx';
import { useArrival } from '../drill/useArrival.ts';
import { useDraft } from '../drill/useDraft.ts';
import type { RoleplayWords } from '../drill/words.ts';
import type { TalkHandlers } from './handlers.ts';
import { Intro } from './Intro.tsx';
import { spokenRemark } from './remarks.ts';
import { resumeTalk } from './resume.ts';
import { Stage } from './Stage.tsx';
import type { Judge, Supply, Whole } from './supply.ts';
import { advance, begin, placeOf, reactionTo, type Talk, type TalkEvent, turnAt } from './talk.ts';
import { useMarking } from './useMarking.ts';

interface PlayProps {
  /** The talk as far as its first turn. */
  opening: Opening;
  /** All of it, where it was waited for: there is a draft. */
  whole?: Whole | undefined;
  supply: Supply;
  /** True where it is to begin at once, unless a draft goes on. */
  begun: boolean;
  t: RoleplayWords;
  /** The site's base with the language, without a slash at its end. */
  base: string;
}

/** A talk with a visitor, scored turn by turn. */
export function Play(props: PlayProps) {
  return (
    <Safe drill={props.opening.id} t={props.t}>
      <Talking {...props} />
    </Safe>
  );
}

function Talking({ opening, supply, begun, t, base, ...props }: PlayProps) {
  const [whole, setWhole] = useState(props.whole);
  const bundle = whole?.bundle ?? opening;
  const late = whole?.late;
  const { drill } = bundle;
  const { session: talk, settled, change } = useDraft(bundle.id, (draft) => resumeTalk(bundle, draft, now()));
  const [said, say] = useAnnouncer();
  const heading = useArrival<HTMLHeadingElement>(talk ? placeOf(talk) : 'intro', settled);
  const { marking, judged } = useMarking(supply, drill, talk, () => say(t.marking));
  /** The talk as it is when something that was waited for has come. */
  const latest = useRef(talk);
  latest.current = talk;

  const act = (event: TalkEvent) => {
    const { current } = latest;
    if (!current) return;
    const next = advance(drill, current, event);
    const ends = next.view === 'end' && current.view !== 'end';
    change(ends ? kept(next) : next);
  };
  const kept = (over: Talk) =>
    late ? advance(drill, over, { do: 'kept', ...late.keepEntry(late.attemptOf(bundle, over), bundle.id) }) : over;
  /** Marks an answer, once that can be done, unless the trainee has gone elsewhere meanwhile. */
  const send = (at: string, answer: Answer, as: 'send' | 'send-practice') => {
    const asked = talk && placeOf(talk);
    judged(at, ({ mark, bundle: all, late: code }: Judge) => {
      if (!latest.current || placeOf(latest.current) !== asked) return;
      const step = mark(answer);
      const turn = turnAt(all.drill, at);
      const reaction = as === 'send' ? reactionTo(turn, step) : undefined;
      const answers = reaction ? `${turn.speaker ?? all.drill.persona.name}${t.colon}${reaction.says}` : '';
      setWhole({ bundle: all, late: code });
      act({ do: as, step });
      say(`${spoken(step.verdicts, t)} ${answers}`);
    });
  };
  const start = () => change(begin(drill, newId(), newSeed(), now()));
  const handlers: TalkHandlers = {
    onType: (typed) => act({ do: 'type', typed }),
    onSend: (answer) => talk && send(talk.at, answer, 'send'),
    onGoOn: () => act({ do: 'go-on', now: now() }),
    onRemark: (rule, remark) => {
      act({ do: 'remark', rule, remark });
      say(spokenRemark(remark, t));
    },
    onPractise: (at) => act({ do: 'practise', at }),
    onTypePractice: (typed) => act({ do: 'type-practice', typed }),
    onSendPractice: (answer) => talk?.practice && send(talk.practice.at, answer, 'send-practice'),
    onLeavePractice: () => act({ do: 'leave-practice' }),
    onKeep: () => talk && change(kept(talk)),
    onStartOver: start,
    say,
  };

  useEffect(() => {
    if (begun && settled && !talk) start();
  }, [settled]);

  const common = { bundle, handlers, heading, t, base };
  return (
    <div class="roleplay drill" data-ready={settled || undefined}>
      <Announcer says={said} />
      <Trouble t={t} base={base} />
      {!talk && <Intro drill={drill} onBegin={start} heading={heading} t={t} />}
      {talk && talk.view !== 'end' && (
        <Stage {...common} talk={talk} marking={marking}>
          {late && <late.Verdict {...common} talk={talk} marking={marking} />}
        </Stage>
      )}
      {talk?.view === 'end' && late && <late.End {...common} talk={talk} marking={marking} />}
      {talk && talk.view !== 'end' && <StartOver onStartOver={() => change(undefined)} t={t} />}
    </div>
  );
}
