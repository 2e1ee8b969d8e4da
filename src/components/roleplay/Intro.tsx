import type { RefObject } from 'preact';
import type { DrillWords } from '../drill/words.ts';
import { Setting } from './Setting.tsx';
import type { RoleplayDrill } from './talk.ts';

interface IntroProps {
  drill: RoleplayDrill;
  onBegin: () => void;
  heading: RefObject<HTMLHeadingElement>;
  t: DrillWords;
}

/** What the trainee knows before the talk: the place, the person, the matter. */
export function Intro({ drill, onBegin, heading, t }: IntroProps) {
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
        <div class="drill-actions">
          <button type="button" class="button" onClick={onBegin}>
            {t.begin}
          </button>
        </div>
      </div>
    </section>
  );
}
