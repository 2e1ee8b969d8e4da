import { useEffect, useMemo } from 'preact/hooks';
import type { RoleplayBundle } from '../../catalogue/bundle.ts';
import type { Answer } from '../../schemas/answer.ts';
import { compileScorer } from '../../scoring/compile.ts';
import type { Language } from '../../scoring/languages/language.ts';
import { keepEntry } from '../../stores/log.ts';
import { Announcer, useAnnouncer } from '../drill/Announcer.tsx';
import { newId, newSeed, now } from '../drill/clock.ts';
import { Safe } from '../drill/Safe.tsx';
import { StartOver } from '../drill/StartOver.tsx';
import { spoken } from '../drill/spoken.ts';
import { Trouble } from '../drill/Trouble.tsx';
import { useArrival } from '../drill/useArrival.ts';
import { useDraft } from '../drill/useDraft.ts';
import type { RoleplayWords } from '../drill/words.ts';
import { End } from './End.tsx';
import type { TalkHandlers } from './handlers.ts';
import { Intro } from './Intro.tsx';
import { spokenRemark } from './remarks.ts';
import { resumeTalk } from './resume.ts';
import { Stage } from './Stage.tsx';
import { attemptOf, stepOf } from './score.ts';
import { advance, begin, reactionTo, type Talk, type TalkEvent, turnAt } from './talk.ts';

interface PlayProps {
  bundle: RoleplayBundle;
  /** The language of the answers. */
  language: Language;
  /** True where it is to begin at once, unless a draft goes on. */
  begun: boolean;
  t: RoleplayWords;
  /** The site's base with the language, without a slash at its end. */
  base: string;
}

/** A talk with a visitor, scored turn by turn. */
export function Play(props: PlayProps) {
  return (
    <Safe drill={props.bundle.id} t={props.t}>
      <Talking {...props} />
    </Safe>
  );
}

function Talking({ bundle, language, begun, t, base }: PlayProps) {
  const { drill, phrases, facts } = bundle;
  const { session: talk, settled, change } = useDraft(bundle.id, (draft) => resumeTalk(bundle, draft, now()));
  const [said, say] = useAnnouncer();
  const scorer = useMemo(() => lazily(() => compileScorer({ language, phrases, facts })), [bundle]);
  const heading = useArrival<HTMLHeadingElement>(talk ? placeOf(talk) : 'intro', settled);

  const act = (event: TalkEvent) => {
    if (!talk) return;
    const next = advance(drill, talk, event);
    const ends = next.view === 'end' && talk.view !== 'end';
    change(ends ? kept(next) : next);
  };
  const kept = (over: Talk) => advance(drill, over, { do: 'kept', ...keepEntry(attemptOf(bundle, over), bundle.id) });
  const judge = (at: string, answer: Answer) => {
    const step = stepOf(bundle, scorer(), at, answer);
    const turn = turnAt(drill, at);
    const reaction = talk?.practice ? undefined : reactionTo(turn, step);
    const answers = reaction ? `${turn.speaker ?? drill.persona.name}${t.colon}${reaction.says}` : '';
    say(`${spoken(step.verdicts, t)} ${answers}`);
    return step;
  };
  const start = () => change(begin(drill, newId(), newSeed(), now()));
  const handlers: TalkHandlers = {
    onType: (typed) => act({ do: 'type', typed }),
    onSend: (answer) => talk && act({ do: 'send', step: judge(talk.at, answer) }),
    onGoOn: () => act({ do: 'go-on', now: now() }),
    onRemark: (rule, remark) => {
      act({ do: 'remark', rule, remark });
      say(spokenRemark(remark, t));
    },
    onPractise: (at) => act({ do: 'practise', at }),
    onTypePractice: (typed) => act({ do: 'type-practice', typed }),
    onSendPractice: (answer) => talk?.practice && act({ do: 'send-practice', step: judge(talk.practice.at, answer) }),
    onLeavePractice: () => act({ do: 'leave-practice' }),
    onKeep: () => talk && change(kept(talk)),
    onStartOver: start,
    say,
  };

  useEffect(() => {
    if (begun && settled && !talk) start();
  }, [settled]);

  return (
    <div class="roleplay drill" data-ready={settled || undefined}>
      <Announcer says={said} />
      <Trouble t={t} base={base} />
      {!talk && <Intro drill={drill} onBegin={start} heading={heading} t={t} />}
      {talk && talk.view !== 'end' && <Stage {...{ bundle, talk, handlers, heading, t, base }} />}
      {talk?.view === 'end' && <End {...{ bundle, talk, handlers, heading, t, base }} />}
      {talk && talk.view !== 'end' && <StartOver onStartOver={() => change(undefined)} t={t} />}
    </div>
  );
}

/** What is shown, as a name that changes with every step taken. */
function placeOf({ id, view, at, practice }: Talk): string {
  return `${id} ${view} ${at} ${practice ? `${practice.at} ${practice.tries}` : ''}`;
}

/** Makes a thing when it is first asked for. */
function lazily<Thing>(make: () => Thing): () => Thing {
  let thing: Thing | undefined;
  return () => {
    thing ??= make();
    return thing;
  };
}
