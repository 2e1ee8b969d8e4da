import { editDistance } from '../../../scoring/languages/edit-distance.ts';
import { simplified } from '../../../scoring/languages/zh/simplified.ts';
import { hasHan } from './han.ts';
import { inOtherNumerals } from './numbers.ts';
import { withoutAsking } from './query.ts';
import { meantByPinyin, meantBySound } from './sound.ts';
import type { Wider, Words } from './words.ts';

/** How many other ways to ask are tried. */
const most = 8;

/** A word without its commonest endings, for comparing: visitors → visitor, replied → reply, smiling → smil. */
const stem = (word: string) =>
  word
    .toLowerCase()
    .replace(/ies$|ied$/, 'y')
    .replace(/(?:ing|ed|es|s|e)$/, '');

const stems = (text: string) => text.split(/[\s-]+/).map(stem);

/** Where the words of a phrase stand in a list of words, endings aside; -1 where they don't. */
const placeOf = (phrase: readonly string[], list: readonly string[]) =>
  list.findIndex((_, at) => phrase.every((word, index) => word === list[at + index]));

/** The query with one word of a group in place of another; undefined where it doesn't hold that. */
function replaced(typed: string, from: string, to: string): string | undefined {
  if (hasHan(from) || hasHan(typed)) {
    const at = typed.toLowerCase().indexOf(from.toLowerCase());
    return at < 0 ? undefined : typed.slice(0, at) + to + typed.slice(at + from.length);
  }
  const list = typed.trim().split(/\s+/);
  const phrase = stems(from);
  const at = placeOf(phrase, list.map(stem));
  return at < 0 ? undefined : [...list.slice(0, at), to, ...list.slice(at + phrase.length)].join(' ');
}

/** With the synonyms of its words; of words inside each other the longest counts. */
function bySynonym(typed: string, { synonyms }: Words): Wider[] {
  const held = synonyms
    .flatMap((group) => group.map((from) => ({ from, group })))
    .filter(({ from }) => replaced(typed, from, '') !== undefined)
    .toSorted((one, other) => other.from.length - one.from.length);
  const longest = held.filter(({ from }, index) => !held.slice(0, index).some((longer) => longer.from.includes(from)));
  return longest.flatMap(({ from, group }) =>
    group
      .filter((to) => to !== from)
      .flatMap((word) => {
        const query = replaced(typed, from, word);
        return query === undefined ? [] : [{ query, word }];
      }),
  );
}

/** The words of the handbook nearest to a mistyped one: one letter off, or two in a long word. */
function nearest(word: string, vocabulary: readonly string[]): string[] {
  const limit = word.length >= 8 ? 2 : 1;
  return vocabulary
    .filter((known) => known[0] === word[0] || word.length > 5)
    .map((known) => ({ known, distance: editDistance(word, known, limit) }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, 3)
    .map(({ known }) => known);
}

/** With its misspelt words as the handbook spells them. */
function bySpelling(typed: string, { vocabulary }: Words): Wider[] {
  const known = new Set(vocabulary.map(stem));
  const list = typed.toLowerCase().split(/\s+/);
  return list.flatMap((typedWord, at) => {
    if (!/^[a-z]{4,}$/.test(typedWord) || known.has(stem(typedWord))) return [];
    return nearest(typedWord, vocabulary).map((word) => ({ query: list.with(at, word).join(' '), word }));
  });
}

/** Traditional characters as simplified ones: 投訴 → 投诉. */
const inSimplified = (query: string) => Array.from(query, (char) => simplified.get(char) ?? char).join('');

/**
 * Other ways to ask the same: misspellings mended, pinyin as characters, words that sound alike, questions as the words
 * they are about, synonyms. The likeliest come first.
 */
export function widen(typed: string, words: Words): Wider[] {
  const query = typed.normalize('NFKC').trim();
  const sounding = hasHan(query)
    ? meantBySound(query, words)
    : meantByPinyin(query, words).map((word) => ({ query: word, word }));
  const rewritten = [inOtherNumerals(query), inSimplified(query), withoutAsking(query)]
    .filter((other) => other !== query && other.length > 1)
    .map((other) => ({ query: other, word: other }));
  const mended = [...rewritten, ...sounding, ...bySpelling(query, words)];
  // What was mended may be a word that the handbook says otherwise.
  const bases = [query, ...mended.slice(0, 2).map((wider) => wider.query)];
  const all = [...mended, ...bases.flatMap((base) => bySynonym(base, words))];
  const first = (wider: Wider, at: number) => all.findIndex(({ query }) => query === wider.query) === at;
  return all.filter((wider, at) => wider.query !== query && first(wider, at)).slice(0, most);
}
