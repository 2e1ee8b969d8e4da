import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import { parse } from 'yaml';
import type { Words } from '../../src/components/site/search/words.ts';
import { type SynonymsFile, synonymsFile } from '../../src/schemas/synonyms.ts';
import type { Locale } from '../../src/schemas/text.ts';
import { syllablesOfCommon } from '../homophones.ts';
import type { SearchRecord } from './records.ts';

/** How many terms and words are kept: a larger handbook says more, but not with that many more words. */
const most = 4000;

/** A word must stand this often to be worth its bytes in pinyin. */
const often = 3;

/** Han, and nothing else. */
const hanOnly = /^\p{Script=Han}{2,}$/u;

/** How often each part of the texts stands in them, the commonest first. */
function byFrequency(parts: Iterable<string>): [string, number][] {
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}

/** The first column of the tables in the glossary, one term each: 回复、答复 → 回复, 答复. */
export function glossaryTerms(markdown: string): string[] {
  const cells = [...markdown.matchAll(/^\| ([^|]+?) +\|/gm)].map(([, cell = '']) => cell);
  return cells.flatMap((cell) => cell.split(/[、，]/)).filter((term) => hanOnly.test(term));
}

const spelt = (term: string) => pinyin(term, { toneType: 'none', type: 'array' }).join(' ').replaceAll('ü', 'v');

/** Chinese terms with their pinyin: titles and what the glossary names first, then the words of the texts. */
function termsOf(records: readonly SearchRecord[], named: readonly string[]): [string, string][] {
  const titles = records.flatMap(({ name }) => name?.split(/[^\p{Script=Han}]+/u) ?? []);
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const words = byFrequency(
    records.flatMap(({ text }) => Array.from(segmenter.segment(text), ({ segment }) => segment)),
  )
    .filter(([, count]) => count >= often)
    .map(([word]) => word);
  const terms = [...new Set([...titles, ...named, ...words])].filter((term) => hanOnly.test(term));
  return terms.slice(0, most).map((term) => [term, spelt(term)]);
}

/** The common characters by the syllable they sound like. */
function soundsOf(): Record<string, string> {
  const sounds: Record<string, string> = {};
  for (const [char, sound] of syllablesOfCommon()) sounds[sound] = (sounds[sound] ?? '') + char;
  return sounds;
}

function synonymsIn(root: string): SynonymsFile {
  const file = join(root, 'src/content/synonyms.yaml');
  return existsSync(file) ? synonymsFile.parse(parse(readFileSync(file, 'utf8'))) : { zh: [], en: [] };
}

/**
 * What the search knows of words.
 * @param root the checkout
 * @param records all that can be found in this language
 */
export function wordsOf(root: string, locale: Locale, records: readonly SearchRecord[]): Words {
  const synonyms = synonymsIn(root)[locale];
  const none = { terms: [], sounds: {}, vocabulary: [] };
  if (locale === 'zh') {
    const glossary = glossaryTerms(readFileSync(join(root, 'src/i18n/glossary.md'), 'utf8'));
    return { ...none, synonyms, terms: termsOf(records, [...glossary, ...synonyms.flat()]), sounds: soundsOf() };
  }
  const texts = [...records.map(({ text }) => text), ...synonyms.flat()];
  const words = byFrequency(texts.flatMap((text) => text.toLowerCase().match(/[a-z]{4,}/g) ?? []));
  return { ...none, synonyms, vocabulary: words.slice(0, most).map(([word]) => word) };
}
