import type { Found, Matcher } from '../../match.ts';
import type { PhraseTable } from '../../types.ts';
import { editDistance } from '../edit-distance.ts';
import type { Guesser, Vocabulary } from '../language.ts';

/**
 * Mistyped English words: “Sory to keep you waiting”. A word that no phrase has is read as the one phrase word that it
 * must have been meant for. Never for forbidden phrases, denials or numbers.
 */
type Spelling = ReadonlyMap<string, readonly string[]>;

/** A phrase word this long may be one letter off, a long one two. */
const SHORTEST = 5;
const LONG = 8;

/** Good words that lie one letter beside good words. */
const sound = new Set(
  'hell there three these those their where which while would could should after other about again being ready really right thing think thank'.split(
    ' ',
  ),
);

const longWords = (text: string) =>
  (text.toLowerCase().match(/[a-z]+/g) ?? []).filter(({ length }) => length >= SHORTEST);

const wordsIn = (phrases: PhraseTable) =>
  Object.values(phrases).flatMap((group) => (group.forbidden ? [] : group.phrases.flatMap(longWords)));

/** The words of all phrases that may be meant, each once. */
export function vocabularyOf(phrases: PhraseTable): Vocabulary {
  return { letters: '', meant: [...new Set(wordsIn(phrases))].sort().join(' '), known: '' };
}

/** Words by first letter. */
function spellingOf(words: readonly string[]): Spelling {
  const known = new Map<string, Set<string>>();
  for (const word of words) {
    const initial = word.charAt(0);
    known.set(initial, (known.get(initial) ?? new Set()).add(word));
  }
  return new Map([...known].map(([initial, words]) => [initial, [...words]]));
}

/** The phrase word that `word` was meant for; undefined where it is one, or where two come into question. */
function meant(word: string, spelling: Spelling): string | undefined {
  const candidates = spelling.get(word.charAt(0)) ?? [];
  if (sound.has(word) || candidates.includes(word)) return undefined;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const allowed = candidate.length >= LONG ? 2 : 1;
    const distance = editDistance(word, candidate, allowed);
    if (distance > allowed || distance > least) continue;
    best = distance === least ? undefined : candidate;
    least = distance;
  }
  return best;
}

/** A text with its misspellings mended, and where each unit stood. */
interface Mended {
  text: string;
  places: number[];
  /** Stretches of the mended text that were misspelt. */
  words: Found[];
}

/** Mends a normalised text; undefined where there is nothing to mend. */
function mend(text: string, spelling: Spelling): Mended | undefined {
  const mended: Mended = { text: '', places: [], words: [] };
  let at = 0;
  const copy = (to: number) => {
    for (; at < to; at++) {
      mended.text += text[at];
      mended.places.push(at);
    }
  };
  for (const { 0: word, index } of text.matchAll(/(?<![a-z0-9'-])[a-z]{4,24}(?![a-z0-9'-])/g)) {
    const right = meant(word, spelling);
    if (right === undefined) continue;
    copy(index);
    mended.words.push({ start: mended.text.length, end: mended.text.length + right.length });
    mended.text += right;
    // Each letter of the right word points into the wrong one, the last at its last.
    for (let i = 0; i < right.length; i++) {
      mended.places.push(i === right.length - 1 ? index + word.length - 1 : index + Math.min(i, word.length - 1));
    }
    at = index + word.length;
  }
  if (mended.words.length === 0) return undefined;
  copy(text.length);
  return mended;
}

/** Guesses what misspelt words were meant for. */
export function speller(
  phrases: PhraseTable,
  names: readonly string[],
  _facts: readonly string[],
  vocabulary?: Vocabulary,
): Guesser {
  const words = vocabulary ? vocabulary.meant.split(' ') : wordsIn(phrases);
  const spelling = spellingOf([...words, ...names.flatMap(longWords)]);
  return (text) => {
    const mended = mend(text, spelling);
    if (!mended) return undefined;
    const { text: meant, places, words } = mended;
    const find = (matcher: Matcher): Found[] =>
      matcher(meant).flatMap(({ start, end }) =>
        words.some((word) => word.start < end && word.end > start)
          ? [{ start: places[start] ?? 0, end: (places[end - 1] ?? 0) + 1 }]
          : [],
      );
    return { text: meant, inPlace: false, find };
  };
}
