import type { Mood, Scene as SceneName } from '../../schemas/roleplay.ts';
import { type FaceName, faces } from './scene/faces.tsx';
import { moods } from './scene/moods.tsx';
import { places } from './scene/places.tsx';
import './scene/scene.css';

interface Props {
  scene: SceneName;
  face: FaceName;
  mood: Mood;
  /** What the drawing shows, in words: “李女士在柜台前，生气”. */
  label: string;
}

const head = 'M47 68c0-30 14-42 33-42s33 12 33 42c0 26-14 45-33 45S47 94 47 68z';

/** Head and shoulders. The features are keyed by mood, so that a change fades in. */
function Visitor({ face, mood }: Pick<Props, 'face' | 'mood'>) {
  const { back, clothes, front } = faces[face];
  return (
    <g class="scene-visitor">
      <g transform="translate(0 6)">{back}</g>
      <path class="scene-skin" d="M66 100v33l14 12 14-12v-33z" />
      {clothes}
      <g transform="translate(0 6)">
        <g class={mood === 'upset' ? 'scene-head scene-bowed' : 'scene-head'}>
          <path class="scene-skin" d="M48 68q-8-2-7 8t9 9M112 68q8-2 7 8t-9 9" />
          <path class="scene-skin" d={head} />
          <path class="scene-thin" d="M80 78q-4 7 1 8" />
          {front}
          <g key={mood} class="scene-mood">
            {moods[mood]}
          </g>
        </g>
      </g>
    </g>
  );
}

/** The place of a talk and the visitor in it, whose face shows the mood. */
export function Scene({ scene, face, mood, label }: Props) {
  const { back, front, visitor } = places[scene];
  return (
    <svg class="scene" viewBox="0 0 400 240" role="img" aria-label={label} data-mood={mood}>
      {back}
      <g transform={visitor}>
        <Visitor face={face} mood={mood} />
      </g>
      {front}
    </svg>
  );
}

export default Scene;
