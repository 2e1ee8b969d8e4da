import type { PlayData, RoleplayBundle } from '../../catalogue/bundle.ts';
import { Trouble } from '../drill/Trouble.tsx';
import { fetchPlay, useOpening } from '../drill/useOpening.ts';
import type { CoverWords, RoleplayWords } from '../drill/words.ts';
import '../drill/drill.css';
import { Intro } from './Intro.tsx';
import './roleplay.css';
import type { RoleplayDrill } from './talk.ts';

interface RoleplayProps {
  id: string;
  drill: Pick<RoleplayDrill, 'scene' | 'persona' | 'intro'>;
  t: CoverWords;
  /** The site's base with the language, without a slash at its end. */
  base: string;
}

/** A talk with a visitor: its cover, and the talk once somebody begins. */
export default function Roleplay({ id, drill, t, base }: RoleplayProps) {
  const { play, begun, failed, begin } = useOpening(id, async () => {
    const [{ Play }, data] = await Promise.all([
      import('./Play.tsx'),
      fetchPlay<PlayData<RoleplayBundle, RoleplayWords>>(base, id),
    ]);
    return { Play, data };
  });
  if (play) return <play.Play {...play.data} begun={begun} base={base} />;
  return (
    <div class="roleplay drill">
      <Trouble t={t} base={base} />
      <Intro drill={drill} onBegin={begin} failed={failed} t={t} />
    </div>
  );
}
