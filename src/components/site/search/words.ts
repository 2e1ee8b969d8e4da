/** What the search knows of words, in one language; written beside the index when the site is built. */
export interface Words {
  /** Groups of words for the same thing. */
  synonyms: readonly (readonly string[])[];
  /** Chinese terms with their syllables, the weightiest first: `['首问负责', 'shou wen fu ze']`. */
  terms: readonly (readonly [string, string])[];
  /** Common characters by folded syllable: `{ tou: '偷投头透' }`. */
  sounds: Readonly<Record<string, string>>;
  /** English words that the handbook uses. */
  vocabulary: readonly string[];
}

/** Another way to ask, and the word that makes it one. */
export interface Wider {
  query: string;
  word: string;
}
