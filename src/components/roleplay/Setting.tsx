import { fill } from '../../i18n/fill.ts';
import type { Mood } from '../../schemas/roleplay.ts';
import { Scene } from '../drill/Scene.tsx';
import type { CoverWords } from '../drill/words.ts';
import type { RoleplayDrill, TalkTurn } from './talk.ts';

interface SettingProps {
  drill: Pick<RoleplayDrill, 'scene' | 'persona'>;
  turn?: TalkTurn | undefined;
  /** The visitor's face; calm before the talk. */
  mood?: Mood | undefined;
  t: CoverWords;
}

/** The drawing: where the talk takes place, who is there, in what mood. */
export function Setting({ drill, turn, mood = 'calm', t }: SettingProps) {
  const scene = turn?.scene ?? drill.scene;
  const who = turn?.speaker ?? drill.persona.name;
  const label = fill(t.sceneLabel, { scene: t.scene[scene], who, mood: t.mood[mood] });
  return (
    <div class="roleplay-setting">
      <Scene scene={scene} face={turn?.face ?? drill.persona.face} mood={mood} label={label} />
      <p class="roleplay-mood" aria-hidden="true">
        {fill(t.whoIs, { who, mood: t.mood[mood] })}
      </p>
    </div>
  );
}
