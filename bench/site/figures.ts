import { growth, type Prose } from '../scale/prose.ts';
import type { Loaded } from './load.ts';
import { medianOf } from './median.ts';
import type { Searched } from './search.ts';
import { type Figure, kilobytes, seconds } from './table.ts';
import type { Begun } from './talk.ts';

/** All that one run of the bench may measure on the site as it is; each several times. */
export interface Measured {
  /** A page of the handbook. */
  handbook?: readonly Loaded[];
  /** A role-play: its page, and the same once begun. */
  talk?: { cover: readonly Loaded[]; begun: readonly Begun[] };
  search?: readonly Searched[];
  /** How search finds what crosses the bounds of words: means over the strings. */
  crossing?: { pairs: number; recall: number; precision: number };
  /** Handbooks of more and more pages of prose, the largest last. */
  scale?: readonly Prose[];
}

const thousand = 1000;

function ofHandbook(handbook: readonly Loaded[]): Figure[] {
  const bytes = medianOf(handbook, (one) => one.bytes);
  const requests = medianOf(handbook, (one) => one.requests);
  const framework = medianOf(handbook, (one) => one.framework);
  const lcp = medianOf(handbook, (one) => one.lcp);
  return [
    {
      row: 'weight',
      text: `${kilobytes(bytes)} / ${requests} / ${kilobytes(framework)}`,
      met: bytes <= 14 * thousand && requests <= 3 && framework === 0,
    },
    { row: 'lcp', text: seconds(lcp), met: lcp <= 900 },
  ];
}

function ofTalk({ cover, begun }: NonNullable<Measured['talk']>): Figure[] {
  const closed = medianOf(cover, (one) => one.bytes);
  const open = medianOf(begun, (one) => one.bytes);
  const ready = medianOf(begun, (one) => one.ready);
  return [
    { row: 'talk', text: `${kilobytes(open)} (${kilobytes(closed)} before “begin”)`, met: open <= 36 * thousand },
    { row: 'ready', text: seconds(ready), met: ready <= 1700 },
  ];
}

/** The worst of all sorts of pages that were opened. */
function calm(sorts: readonly (readonly Loaded[])[]): Figure {
  const tbt = Math.max(...sorts.map((sort) => medianOf(sort, (one) => one.tbt)));
  const cls = Math.max(...sorts.map((sort) => medianOf(sort, (one) => one.cls)));
  return { row: 'calm', text: `${tbt.toFixed(0)} ms / ${cls.toFixed(3)}`, met: tbt === 0 && cls <= 0.01 };
}

function ofSearch(searched: readonly Searched[]): Figure[] {
  const cold = medianOf(searched, (one) => one.cold);
  const second = medianOf(searched, (one) => one.second);
  const offline = medianOf(searched, (one) => one.offline);
  return [
    { row: 'cold', text: seconds(cold), met: cold <= 2000 },
    { row: 'again', text: `${seconds(second)} / ${seconds(offline)}`, met: second <= 150 && offline <= 150 },
  ];
}

function ofCrossing({ recall, precision }: NonNullable<Measured['crossing']>): Figure {
  const met = recall === 1 && precision >= 0.99;
  return { row: 'recall', text: `${recall.toFixed(2)} / ${precision.toFixed(2)}`, met };
}

/** A page among many may cost so much more than one among few and be called as dear: machines are not steady. */
const linear = 1.3;

function ofScale(scale: readonly Prose[]): Figure[] {
  const last = scale.at(-1);
  if (!last) return [];
  const times = last.build.seconds / last.floor.build.seconds;
  const grows = growth(scale.map(({ pages, build }) => [pages, build.cpu]));
  const steps = scale.map(({ build }) => build.seconds.toFixed(0)).join(' → ');
  return [
    { row: 'output', text: `${(last.weight.all / 1e6).toFixed(0)} MB`, met: last.weight.all <= 60e6 },
    {
      row: 'build',
      text: `${steps} s, growth ${grows.toFixed(2)}, ${times.toFixed(1)} × floor`,
      met: grows <= linear && times <= 1.3,
    },
  ];
}

/** The rows of the table for what was measured. */
export function figuresOf({ handbook, talk, search, crossing, scale }: Measured): Figure[] {
  const sorts = [...(handbook ? [handbook] : []), ...(talk ? [talk.cover, talk.begun] : [])];
  return [
    ...(handbook ? ofHandbook(handbook) : []),
    ...(talk ? ofTalk(talk) : []),
    ...(sorts.length > 0 ? [calm(sorts)] : []),
    ...(search ? ofSearch(search) : []),
    ...(crossing ? [ofCrossing(crossing)] : []),
    ...(scale ? ofScale(scale) : []),
  ];
}
