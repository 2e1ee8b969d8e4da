import type { ComponentChildren } from 'preact';
import type { Mood } from '../../../schemas/roleplay.ts';

/** Draws the left half twice, once mirrored about the middle of the face (x = 80). */
const both = (half: ComponentChildren) => (
  <>
    {half}
    <g transform="matrix(-1 0 0 1 160 0)">{half}</g>
  </>
);

const cheeks = (strength: string) =>
  both(<ellipse class="scene-flush" cx="58" cy="86" rx="8" ry="5" opacity={strength} />);

/** Brows, eyes, mouth and a little colour. The face is 66 wide about x = 80, its chin at y = 112. */
export const moods: Record<Mood, ComponentChildren> = {
  calm: (
    <>
      {both(
        <>
          <path d="M59 62q7-5 14-2" />
          <ellipse class="scene-dot" cx="66" cy="73" rx="2.6" ry="3.4" />
        </>,
      )}
      <path d="M72 97q8 4 16 0" />
    </>
  ),
  pleased: (
    <>
      {cheeks('.3')}
      {both(
        <>
          <path d="M58 59q7-7 15-2" />
          <path d="M60 75q6-8 12 0" />
        </>,
      )}
      <path class="scene-mouth" d="M69 93q11 4 22 0q-1 12-11 12t-11-12z" />
    </>
  ),
  worried: (
    <>
      {both(
        <>
          <path d="M58 63q9-2 15-8" />
          <path d="M61 70q5-4 10 0" class="scene-thin" />
          <ellipse class="scene-dot" cx="66.5" cy="74" rx="2.6" ry="3.6" />
        </>,
      )}
      <path d="M71 99q4-5 9-2t9-2" />
      <path class="scene-sweat" d="M117 46q7 10 1 13t-8-4q2-4 7-9z" />
    </>
  ),
  upset: (
    <>
      {both(
        <>
          <path d="M58 65q8-2 14-9" />
          <path d="M60 73q7-3 12 0" />
          <ellipse class="scene-dot" cx="66.5" cy="75.5" rx="2.5" ry="2.6" />
          <path class="scene-thin" d="M61 82q5 3 10 0" />
        </>,
      )}
      <path d="M71 101q9-8 18 0" />
    </>
  ),
  angry: (
    <>
      {cheeks('.42')}
      {both(
        <>
          <path class="scene-thick" d="M57 58q9 1 16 8" />
          <path d="M60 70l12 3" />
          <ellipse class="scene-dot" cx="67" cy="74.5" rx="2.6" ry="2.8" />
          <path class="scene-thin" d="M77 60v5" />
        </>,
      )}
      <path class="scene-mouth" d="M70 103q1-10 10-10t10 10q-10-4-20 0z" />
      <path class="scene-steam" d="M126 44l9-5M128 54l11 0M121 35l6-8" />
    </>
  ),
};
