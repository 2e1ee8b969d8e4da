import type { RefObject } from 'preact';
import type { ShownTalk } from '../../catalogue/bundle.ts';
import { Points } from '../drill/Points.tsx';
import { RuleSummary } from '../drill/RuleSummary.tsx';
import { Saved } from '../drill/Saved.tsx';
import type { RoleplayWords } from '../drill/words.ts';
import type { TalkHandlers } from './handlers.ts';
import type { Marking } from './NotMarked.tsx';
import { Rewind } from './Rewind.tsx';
import { Setting } from './Setting.tsx';
import { reachedBy } from './score.ts';
import { endingAt, type Talk } from './talk.ts';

interface EndProps {
  bundle: ShownTalk;
  talk: Talk;
  handlers: TalkHandlers;
  heading: RefObject<HTMLHeadingElement>;
  /** Whether an answer waits for what it is marked by, or that could not be fetched. */
  marking: Marking;
  t: RoleplayWords;
  base: string;
}

/** The end of a talk: how it ended, the score, the talk rewound, rule by rule. */
export function End({ bundle, talk, handlers, heading, marking, t, base }: EndProps) {
  const ending = endingAt(bundle.drill, talk.at);
  return (
    <div class="roleplay-end">
      <section class="roleplay-stage" data-stage>
        <Setting drill={bundle.drill} mood={ending?.mood} t={t} />
        <div class="roleplay-now">
          <h2 ref={talk.practice ? undefined : heading} tabIndex={-1}>
            {ending?.title}
          </h2>
          <p>{ending?.says}</p>
          <Points reached={reachedBy(bundle, talk.steps)} rules={bundle.rules} t={t} base={base} />
          <Saved kept={talk.kept ?? true} onKeep={handlers.onKeep} t={t} base={base} />
          <div class="drill-actions">
            <button type="button" class="button" onClick={handlers.onStartOver}>
              {t.playAgain}
            </button>
          </div>
        </div>
      </section>
      <section aria-labelledby="rewind-heading">
        <h2 id="rewind-heading">{t.rewind}</h2>
        <Rewind bundle={bundle} talk={talk} handlers={handlers} heading={heading} marking={marking} t={t} base={base} />
      </section>
      <section aria-labelledby="tally-heading">
        <h2 id="tally-heading">{t.byRule}</h2>
        <RuleSummary steps={talk.steps} rules={bundle.rules} t={t} base={base} />
      </section>
    </div>
  );
}
