import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathIn } from '../src/i18n/locales.ts';
import { recordsOf } from '../tools/search/records.ts';
import { catalogue } from './content.ts';

/** A pair of characters that crosses the bound between two words, and the addresses of all places that hold it. */
export interface Crossing {
  pair: string;
  places: string[];
}

const dist = join(import.meta.dirname, '../dist');
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** The pairs that begin with the end of one word and end with the beginning of the next. */
function pairsAcross(text: string): string[] {
  const segments = Array.from(words.segment(text), ({ segment }) => [...segment]);
  const pairs = segments.slice(1).map((next, at) => `${segments[at]?.at(-1)}${next[0]}`);
  return pairs.filter((pair) => /^\p{Script=Han}{2}$/u.test(pair));
}

/**
 * Pairs out of the texts that can be found, evenly out of all there are.
 * @param count how many
 * @param least in how many places a pair must stand
 * @param most in how many it may
 */
export function crossings(count: number, least: number, most: number): Crossing[] {
  const pageOf = (id: string) => readFileSync(join(dist, pathIn('zh', `/procedures/${id}/index.html`)), 'utf8');
  const records = recordsOf(catalogue, 'zh', pageOf);
  const pairs = [...new Set(records.flatMap(({ text }) => pairsAcross(text)))].map((pair) => {
    return { pair, places: records.filter(({ text }) => text.includes(pair)).map(({ url }) => url) };
  });
  const fit = pairs.filter(({ places }) => places.length >= least && places.length <= most);
  return Array.from({ length: count }, (_, at) => fit[Math.floor((at * fit.length) / count)]).filter((one) => !!one);
}
