import { fill } from '../../i18n/fill.ts';
import type { DrillWords } from '../drill/words.ts';
import { Setting } from './Setting.tsx';
import type { RoleplayDrill } from './talk.ts';

/** What the trainee knows before the talk: the place, the person, the matter. */
export function Intro({ drill, onBegin, t }: { drill: RoleplayDrill; onBegin: () => void; t: DrillWords }) {
  const { persona } = drill;
  return (
    <section class="roleplay-stage" data-stage>
      <Setting drill={drill} t={t} />
      <div class="roleplay-now">
        <h2>{t.before}</h2>
        <p class="roleplay-who">
          {persona.name}
          {t.colon}
          {persona.who}
        </p>
        <p>{drill.intro}</p>
        <ul class="drill-terms">
          <li>{fill(t.minutes, { n: drill.minutes })}</li>
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
