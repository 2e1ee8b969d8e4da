import type { RefObject } from 'preact';
import { Begin } from '../drill/Begin.tsx';
import type { CoverWords } from '../drill/words.ts';
import { Setting } from './Setting.tsx';
import type { RoleplayDrill } from './talk.ts';

interface IntroProps {
  drill: Pick<RoleplayDrill, 'scene' | 'persona' | 'intro'>;
  onBegin: () => void;
  /** Called when somebody is about to begin. */
  onReady?: () => void;
  failed?: boolean;
  heading?: RefObject<HTMLHeadingElement>;
  t: CoverWords;
}

/** What the trainee knows before the talk: the place, the person, the matter. */
export function Intro({ drill, onBegin, onReady, failed, heading, t }: IntroProps) {
  const { persona } = drill;
  return (
    <section class="roleplay-stage" data-stage>
      <Setting drill={drill} t={t} />
      <div class="roleplay-now">
        <h2 ref={heading} tabIndex={-1}>
          {t.before}
        </h2>
        <p class="roleplay-who">
          {persona.name}
          {t.colon}
          {persona.who}
        </p>
        <p>{drill.intro}</p>
        <ul class="drill-terms">
          <li>{t.firstCounts}</li>
          <li>{t.staysHere}</li>
        </ul>
        <Begin onBegin={onBegin} onReady={onReady} failed={failed} t={t} />
      </div>
    </section>
  );
}
