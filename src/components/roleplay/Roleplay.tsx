import type { PlayData, RoleplayBundle } from '../../catalogue/bundle.ts';
import type { Locale } from '../../schemas/text.ts';
import { fetchLanguage } from '../../scoring/languages/fetch.ts';
import { Trouble } from '../drill/Trouble.tsx';
import { fetchPlay, useOpening } from '../drill/useOpening.ts';
import type { CoverWords, RoleplayWords } from '../drill/words.ts';
import { Who } from '../profiles/Who.tsx';
import '../drill/drill.css';
import { Intro } from './Intro.tsx';
import './roleplay.css';
import type { RoleplayDrill } from './talk.ts';

interface RoleplayProps {
  id: string;
  locale: Locale;
  drill: Pick<RoleplayDrill, 'scene' | 'persona' | 'intro'>;
  t: CoverWords;
  /** The site's base with the language, without a slash at its end. */
  base: string;
}

/** A talk with a visitor: its cover, and the talk once somebody begins. */
export default function Roleplay({ id, locale, drill, t, base }: RoleplayProps) {
  const { play, begun, failed, begin } = useOpening(id, async () => {
    const [{ Play }, data, language] = await Promise.all([
      import('./Play.tsx'),
      fetchPlay<PlayData<RoleplayBundle, RoleplayWords>>(base, id),
      fetchLanguage(locale),
    ]);
    return { Play, data, language };
  });
  if (play) return <play.Play {...play.data} language={play.language} begun={begun} base={base} />;
  return (
    <div class="roleplay drill">
      <Trouble t={t} base={base} />
      <Who t={t.trainee} />
      <Intro drill={drill} onBegin={begin} failed={failed} t={t} />
    </div>
  );
}
