import type { Form } from './model.ts';

/** Lines of text from `y` down. */
const lines = (x: number, y: number, width: number, count: number, step: number) =>
  Array.from({ length: count }, (_, row) => `M${x} ${y + row * step}h${width}`).join('');

const strokes: Record<Form, string> = {
  a4: `M6 7h14${lines(10, 13, 18, 7, 4)}${lines(6, 13, 1, 7, 4)}`,
  wall: `M6 8h14${lines(12, 16, 16, 4, 7)}${lines(6, 16, 2, 4, 7)}`,
  pocket: `M17 2v40M2 22h30${[6, 21].map((x) => [7, 27].map((y) => lines(x, y, 7, 4, 3.4)).join('')).join('')}`,
  person: `M17 8a3 3 0 1 0 .01 0M11 20c0-4 3-5 6-5s6 1 6 5${lines(10, 26, 15, 4, 4)}`,
};

/** A form, drawn small. */
export function Drawing({ form }: { form: Form }) {
  return (
    <svg class="print-drawing" viewBox="0 0 34 44" aria-hidden="true">
      <rect x="2" y="2" width="30" height="40" rx="1.5" />
      <path d={strokes[form]} stroke-width={form === 'wall' ? 2.4 : 1.2} />
    </svg>
  );
}
