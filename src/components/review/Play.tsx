import { useEffect } from 'preact/hooks';
import { type Asked, type ReviewMode, reviewDrill } from '../../learner/review.ts';
import type { Answer } from '../../schemas/answer.ts';
import type { Locale } from '../../schemas/text.ts';
import type { Language } from '../../scoring/languages/language.ts';
import { keepEntry } from '../../stores/log.ts';
import { Announcer, useAnnouncer } from '../drill/Announcer.tsx';
import { newId, now } from '../drill/clock.ts';
import { Safe } from '../drill/Safe.tsx';
import { StartOver } from '../drill/StartOver.tsx';
import { spoken } from '../drill/spoken.ts';
import { Trouble } from '../drill/Trouble.tsx';
import { useArrival } from '../drill/useArrival.ts';
import { useDraft } from '../drill/useDraft.ts';
import { spokenRemark } from '../roleplay/remarks.ts';
import { Asking } from './Asking.tsx';
import { End } from './End.tsx';
import { type Items, itemOf } from './items.ts';
import { resumeSitting } from './resume.ts';
import { attemptOf, stepOf } from './score.ts';
import { advance, askNow, begin, type ReviewEvent, type Sitting } from './sitting.ts';
import type { PlayWords, ReviewWords } from './words.ts';
import '../quiz/quiz.css';
import '../roleplay/roleplay.css';

export interface PlayProps {
  mode: ReviewMode;
  /** What is asked, unless a draft goes on. */
  asks: readonly Asked[];
  seed: number;
  items: Items;
  /** The language of the answers. */
  language: Language;
  locale: Locale;
  /** True where it is to begin at once, unless a draft goes on. */
  begun: boolean;
  /** Back to the cover. */
  onLeave: () => void;
  /** Another review of this sort. */
  onMore: () => void;
  words: ReviewWords;
  t: PlayWords;
  /** The site's base with the language, without a slash at its end. */
  base: string;
}

/** A few questions out of several drills, one by one, each told at once; one attempt in the record. */
export function Play(props: PlayProps) {
  return (
    <Safe drill={reviewDrill(props.mode)} t={props.t}>
      <Reviewing {...props} />
    </Safe>
  );
}

function Reviewing(props: PlayProps) {
  const { mode, asks, seed, items, language, locale, begun, onLeave, onMore, words, t, base } = props;
  const drill = reviewDrill(mode);
  const { session: sitting, settled, change } = useDraft(drill, (draft) => resumeSitting(items, draft, now()));
  const [said, say] = useAnnouncer();
  const heading = useArrival<HTMLHeadingElement>(sitting ? placeOf(sitting) : 'cover', settled);

  const act = (event: ReviewEvent) => {
    if (!sitting) return;
    const next = advance(sitting, event);
    const ends = next.finished !== undefined && sitting.finished === undefined;
    change(ends ? kept(next) : next);
  };
  const kept = (over: Sitting) =>
    advance(over, { do: 'kept', ...keepEntry(attemptOf(mode, items, locale, over), drill) });
  const judge = (answer: Answer) => {
    if (!sitting) return;
    const step = stepOf(itemOf(items, askNow(sitting).ref).bundle, language, sitting.seed, answer);
    say(spoken(step.verdicts, t));
    act({ do: 'send', step });
  };
  const leave = () => {
    change(undefined);
    onLeave();
  };

  useEffect(() => {
    if (!settled || sitting) return;
    if (begun && asks.length > 0) change(begin(asks, newId(), seed, now()));
    else onLeave();
  }, [settled]);

  const common = { items, heading, words, t, base };
  return (
    <div class="review roleplay quiz drill" data-ready={settled || undefined}>
      <Announcer says={said} />
      <Trouble t={t} base={base} />
      {sitting && sitting.view !== 'end' && (
        <>
          <Asking
            {...common}
            sitting={sitting}
            onType={(typed) => act({ do: 'type', typed })}
            onSend={judge}
            onGoOn={() => act({ do: 'go-on', now: now() })}
            onRemark={(rule, remark) => {
              act({ do: 'remark', rule, remark });
              say(spokenRemark(remark, t));
            }}
            say={say}
          />
          <StartOver onStartOver={leave} t={t} />
        </>
      )}
      {sitting?.view === 'end' && (
        <End
          {...common}
          mode={mode}
          sitting={sitting}
          locale={locale}
          onKeep={() => change(kept(sitting))}
          onMore={onMore}
        />
      )}
    </div>
  );
}

/** What is shown, as a name that changes with every step taken. */
function placeOf({ id, index, view }: Sitting): string {
  return `${id} ${index} ${view}`;
}
