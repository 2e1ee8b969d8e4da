import type { ComponentChildren } from 'preact';
import type { Scene } from '../../../schemas/roleplay.ts';

interface Place {
  /** What stands behind the visitor. */
  back: ComponentChildren;
  /** What stands before the visitor. */
  front: ComponentChildren;
  /** Where the sheet with the visitor (160 × 192) is laid. */
  visitor: string;
}

const cup = (x: number, y: number) => (
  <g transform={`translate(${x} ${y})`}>
    <path class="scene-paper" d="M0 6h24l-2 16q-1 4-5 4H7q-4 0-5-4z" />
    <path class="scene-paper" d="M-2 6q14-8 28 0z" />
    <path d="M10 1q2-3 4 0M24 10q8 0 6 7-2 4-8 3" />
  </g>
);

/** The four places a talk can happen in, each 400 × 240. */
export const places: Record<Scene, Place> = {
  phone: {
    visitor: 'translate(226 12) scale(.95)',
    back: (
      <>
        <path class="scene-thin" d="M0 190h400" />
        <circle class="scene-card" cx="302" cy="98" r="82" />
      </>
    ),
    front: (
      <>
        <path class="scene-around" d="M190 2h208v206H190zM302 16a82 82 0 1 0 0 164 82 82 0 1 0 0-164z" />
        <circle class="scene-ring" cx="302" cy="98" r="82" />
        <path class="scene-wave" d="M178 90q8 10 0 20M190 80q15 20 0 40M202 70q22 30 0 60" />
        <path class="scene-desk" d="M-4 190h408v56H-4z" />
        <path class="scene-cloth" d="M52 138h88l22 62q2 8-8 8H38q-10 0-8-8z" />
        <path class="scene-paper" d="M76 150h40l4 20H72z" />
        <path class="scene-keys" d="M70 180h52M67 190h58M64 200h64" />
        <path
          class="scene-coat"
          d="M40 106q56-26 112 0q10 6 6 24-1 6-8 5l-18-3q-6-1-6-8v-6q-30-6-60 0v6q0 7-6 8l-18 3q-7 1-8-5-4-18 6-24z"
        />
        <path class="scene-thin" d="M28 190q-18-4-10-16t4-18 16-22" />
        <g transform="translate(196 196)">
          <path class="scene-paper" d="M8 0h72l14 26H0z" />
          <path class="scene-thin" d="M16 7h52M14 13h58M11 19h40" />
          <path class="scene-pen" d="M70 22l34-26" />
        </g>
        {cup(336, 186)}
      </>
    ),
  },
  counter: {
    visitor: 'translate(150 8) scale(.96)',
    back: (
      <>
        <path class="scene-wall" d="M34 20h78v166H34zM73 20v166M34 74h78M34 128h78" />
        <path class="scene-thin" d="M42 58l22-26M84 116l18-22" />
        <path class="scene-wall" d="M318 34h48v68h-48z" />
        <path class="scene-thin" d="M328 88q8-18 14-8t14-14M330 48h14M330 55h8" />
        <path class="scene-thin" d="M0 186h400" />
      </>
    ),
    front: (
      <>
        <path class="scene-desk" d="M-4 184h408v62H-4z" />
        <path class="scene-card" d="M-4 176h408v14H-4z" />
        <path class="scene-thin" d="M24 206h104v34M24 206v34M148 206h104v34M148 206v34M272 206h104v34M272 206v34" />
        <path class="scene-paper" d="M286 172l16-14h62l12 14z" />
        <path class="scene-thin" d="M332 158v14M306 164h18M340 164h18" />
        <path class="scene-coat" d="M78 172a17 15 0 0 1 34 0z" />
        <path d="M74 175h42M95 156v-5M90 151h10" />
        <path class="scene-paper" d="M20 158h30l-3 18H23z" />
        <path
          class="scene-leaf"
          d="M35 158q-2-20-16-26 2 16 12 24M35 156q0-26 10-34 4 18-8 34M37 156q6-16 18-18-2 12-14 20"
        />
      </>
    ),
  },
  gate: {
    visitor: 'translate(172 46)',
    back: (
      <>
        <path
          class="scene-thin"
          d="M0 196h400M290 44q8-12 20-6 10-14 24-2 16-4 18 10h-62zM140 34q6-8 14-4 8-10 18-1 12-2 13 7h-45z"
        />
        <path class="scene-wall" d="M26 84h94v136H26z" />
        <path class="scene-coat" d="M14 84l14-20h90l14 20z" />
        <path class="scene-card" d="M40 102h66v48H40z" />
        <path class="scene-thin" d="M73 102v48M46 142l20-30M34 160h78" />
        <path class="scene-wall" d="M352 92h34v130h-34zM346 82h46v10h-46zM356 82q13-16 26 0" />
        <path class="scene-card" d="M360 112h18v48h-18z" />
        <path class="scene-thin" d="M369 120v6M369 132v6M369 144v6M352 176h34M352 198h34" />
        <path class="scene-card" d="M132 158h220v11H132z" />
        <path class="scene-bars" d="M150 163h16M182 163h16M214 163h16M246 163h16M278 163h16M310 163h16M338 163h8" />
        <path class="scene-coat" d="M122 148h18v74h-18z" />
      </>
    ),
    front: <path class="scene-thin" d="M0 222h176M330 222h70" />,
  },
  'meeting-room': {
    visitor: 'translate(172 10) scale(.96)',
    back: (
      <>
        <path class="scene-wall" d="M44 18h84v118H44z" />
        <path class="scene-thin" d="M38 18h96M38 136h96M52 104q14-30 24-14 10-34 26-6 8-8 18 20M58 116h30M96 122h18" />
        <circle class="scene-thin" cx="106" cy="44" r="8" />
        <path class="scene-wall" d="M176 196V96q0-14 14-14h118q14 0 14 14v100" />
        <path class="scene-wall" d="M362 190q-6-44 2-60h14q8 16 2 60z" />
        <path
          class="scene-leaf"
          d="M370 130q-4-30-18-38 0 20 12 36M371 128q-2-36 8-50 8 22-4 50M374 130q8-22 22-26-2 18-16 28"
        />
      </>
    ),
    front: (
      <>
        <path class="scene-card" d="M30 190q170-22 340 0l36 28v30H-6v-30z" />
        <path class="scene-desk" d="M-6 214q206-14 412 0v32H-6z" />
        {cup(150, 176)}
        {cup(320, 178)}
        <path class="scene-paper" d="M212 194h52l8 12h-66z" />
        <path class="scene-thin" d="M218 198h36M215 202h42" />
        <path class="scene-paper" d="M60 192h46l-6 13H50z" />
      </>
    ),
  },
};
