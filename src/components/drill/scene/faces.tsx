import type { ComponentChildren } from 'preact';
import type { Roleplay } from '../../../schemas/roleplay.ts';

export type FaceName = Roleplay['persona']['face'];

interface Drawing {
  /** Behind the head. */
  back?: ComponentChildren;
  clothes: ComponentChildren;
  /** Over the head: hair, glasses, the lines of age. */
  front: ComponentChildren;
}

const shoulders = 'M14 192c2-40 20-52 52-60l14 9 14-9c32 8 50 20 52 60z';

/** Hair and clothes of each visitor, on a sheet 160 wide and 192 high. One thing on each is red. */
export const faces: Record<FaceName, Drawing> = {
  woman: {
    back: (
      <path
        class="scene-hair"
        d="M39 70C37 34 55 15 80 15s43 19 41 55c0 14 5 30-1 42-8 7-20 6-26 2H66c-6 4-18 5-26-2-6-12-1-28-1-42z"
      />
    ),
    clothes: (
      <>
        <path class="scene-cloth" d={shoulders} />
        <path d="M42 192c0-14-2-22-5-30M118 192c0-14 2-22 5-30" class="scene-thin" />
        <path class="scene-red" d="M61 132q19 16 38 0l4 8q-10 10-19 10l10 26-13-7-8 9-2-28q-9 0-17-10z" />
      </>
    ),
    front: (
      <path
        class="scene-hair"
        d="M45 78c-3-34 12-54 37-54 24 0 37 20 33 54-2-14-8-26-20-34-8 12-30 18-42 20-4 3-7 8-8 14z"
      />
    ),
  },
  man: {
    clothes: (
      <>
        <path class="scene-coat" d={shoulders} />
        <path class="scene-paper" d="M64 132l16 52 16-52-16 10z" />
        <path class="scene-red" d="M74 146l6-5 6 5-3 7 5 25-8 12-8-12 5-25z" />
        <path d="M64 132l-11 18 10 4 17 36 17-36 10-4-11-18" />
      </>
    ),
    front: (
      <path
        class="scene-hair"
        d="M46 72c-8-34 6-54 34-54 14 0 21 3 24 7 14 5 17 24 10 47-1-10-3-17-8-23-14 3-32 1-44-7-8 7-14 15-16 30z"
      />
    ),
  },
  elder: {
    clothes: (
      <>
        <path class="scene-cloth" d={shoulders} />
        <path d="M66 130q-2 8 2 13l12 6 12-6q4-5 2-13M80 149v43" />
        <path class="scene-knot" d="M71 160h18M71 174h18M71 188h18" />
      </>
    ),
    front: (
      <>
        <path
          class="scene-silver"
          d="M46 74c-8-6-8-16-3-22-2-12 6-20 14-22 5-9 15-12 23-10 9-3 19 1 24 10 9 3 15 11 13 22 5 6 5 16-3 22-1-9-3-15-7-20-8-6-14-9-18-14-9 7-23 8-34 14-5 5-8 11-9 20z"
        />
        <path
          class="scene-thin"
          d="M58 38q8-8 20-9M84 29q12 1 18 10M50 52q2-7 7-10M109 44q3 4 3 9M67 52q13-4 26 0M56 92q3 6 8 8M104 92q-3 6-8 8"
        />
        <path
          class="scene-glass"
          d="M54 73a12 11 0 1 0 24 0a12 11 0 1 0-24 0zM82 73a12 11 0 1 0 24 0a12 11 0 1 0-24 0zM78 71q2-3 4 0M54 71l-8-2M106 71l8-2"
        />
      </>
    ),
  },
  young: {
    back: <path class="scene-cloth" d="M42 140c-2-20 8-30 20-34h36c12 4 22 14 20 34l-38 14z" />,
    clothes: (
      <>
        <path class="scene-cloth" d="M14 192c2-38 18-50 46-58q20 24 40 0c28 6 44 18 46 58z" />
        <path d="M52 137q28 34 56 0" />
        <path d="M40 192c1-10 0-18-3-26M120 192c-1-10 0-18 3-26" class="scene-thin" />
        <path class="scene-cord" d="M70 152v24M90 152v20" />
      </>
    ),
    front: (
      <path
        class="scene-hair"
        d="M45 78c-9-22-5-44 9-51 6-12 20-15 30-10 12-4 24 2 28 12 10 9 11 30 3 49-1-8-2-13-5-18-5 0-8-3-9-7-3 5-9 7-14 5-4 4-11 4-15 1-5 5-12 6-17 4-4 3-8 8-10 15z"
      />
    ),
  },
};
