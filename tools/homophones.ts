/**
 * The table of Han characters that sound alike, for answers typed by sound. Syllables without tone, folding zh/z, ch/c,
 * sh/s and ng/n, only those of words that phrases and company names use.
 */
import { pinyin } from 'pinyin-pro';
import type { Catalogue } from '../src/catalogue/catalogue.ts';
import { commonCharacters, literalsOf, pairsOf, steadfast } from '../src/scoring/languages/zh/homophones.ts';
import { normalise } from '../src/scoring/normalise.ts';

/** The order of GB 2312: lü behind lu, lüe before lun. */
const sortKey = (syllable: string) => syllable.replace(/ü|v/g, 'v').replace('ve', 'ue').replace('v', 'u!');
const fold = (syllable: string) =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/ng$/, 'n')
    .replace('ü', 'v');

/** The syllable under which GB 2312 lists each of its common characters: of several readings, the one that keeps the order. */
export function syllablesOfCommon(): Map<string, string> {
  const sounds = new Map<string, string>();
  let last = 'a';
  for (const char of commonCharacters()) {
    const readings = pinyin(char, { toneType: 'none', type: 'array', multiple: true });
    const next = readings
      .filter((reading) => sortKey(reading) >= sortKey(last))
      .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))[0];
    last = next ?? last;
    sounds.set(char, fold(last));
  }
  return sounds;
}

/** Pairs of characters that may be what somebody meant, and the pairs of all phrases. */
function pairs({ phrases, desks }: Catalogue): { meant: Set<string>; all: Set<string> } {
  const meant = new Set<string>();
  const all = new Set<string>();
  const add = (text: string, mayBeMeant: boolean) => {
    for (const pair of pairsOf(text)) {
      all.add(pair);
      if (mayBeMeant && ![...pair].some((char) => steadfast.includes(char))) meant.add(pair);
    }
  };
  for (const { zh, forbidden } of phrases.values()) {
    for (const literal of zh.flatMap(literalsOf)) add(literal, !forbidden);
  }
  for (const { company, alsoCalled } of desks.values()) {
    for (const name of [company.zh, ...alsoCalled.zh]) add(normalise(name).text, true);
  }
  return { meant, all };
}

/** The source text of the table. */
export function homophoneSource(catalogue: Catalogue): string {
  const { meant, all } = pairs(catalogue);
  const sounds = syllablesOfCommon();
  const used = new Set([...meant].flatMap((pair) => [...pair]).map((char) => sounds.get(char)));
  const begins: string[] = [];
  const alike = new Map<string, string[]>();
  let last = '-';
  for (const [char, sound] of sounds) {
    const syllable = used.has(sound) ? sound : '-';
    if (syllable !== last) begins.push(syllable + char);
    last = syllable;
    alike.set(sound, [...(alike.get(sound) ?? []), char]);
  }
  const words = new Intl.Segmenter('zh', { granularity: 'word' });
  const isWord = (pair: string) => all.has(pair) || [...words.segment(pair)].length === 1;
  const real = new Set<string>();
  for (const pair of meant) {
    const [left, right] = [pair.charAt(0), pair.charAt(1)];
    const others = (char: string) =>
      (alike.get(sounds.get(char) ?? '') ?? []).filter((other) => other !== char && !steadfast.includes(other));
    const variants = [...others(left).map((other) => other + right), ...others(right).map((other) => left + other)];
    for (const variant of variants) if (isWord(variant) && normalise(variant).text === variant) real.add(variant);
  }
  return [
    '// Written by `npm run tables`; do not edit.',
    '/** The characters of GB 2312 level 1 with which a syllable begins, behind it; `-` where no phrase has the syllable. */',
    `export const syllables =\n  '${begins.join('')}';`,
    '/** Words of two characters that sound like one of the phrases and mean something else. */',
    `export const realWords =\n  '${[...real].sort().join('')}';`,
    '',
  ].join('\n');
}
