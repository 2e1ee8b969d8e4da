import type { Wider, Words } from './words.ts';

/** What many people don't tell apart: zh/z, ch/c, sh/s, ng/n. */
export const fold = (syllable: string) => syllable.replace(/^([zcs])h/, '$1').replace(/ng$/, 'n');

/**
 * Reads letters as syllables, each written out or by its first letters.
 * @returns how many syllables they are, or undefined where they are none
 */
function spelt(letters: string, syllables: readonly string[], from = 0): number | undefined {
  if (letters === '') return from;
  const syllable = syllables[from];
  if (syllable === undefined) return undefined;
  for (let take = Math.min(syllable.length, letters.length); take > 0; take--) {
    if (!letters.startsWith(syllable.slice(0, take))) continue;
    const end = spelt(letters.slice(take), syllables, from + 1);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** The stretch of a term that letters write out in full: `fuze` in 首问负责. */
function inFull(letters: string, syllables: readonly string[]): [number, number] | undefined {
  for (let start = 0; start < syllables.length; start++) {
    let rest = letters;
    for (let end = start; end < syllables.length && rest.startsWith(syllables[end] ?? ''); end++) {
      rest = rest.slice(syllables[end]?.length);
      if (rest === '') return [start, end + 1];
    }
  }
  return undefined;
}

/**
 * The terms that pinyin stands for, best first: written out (`tousu`), then by initials or shortened (`swfz`, `tous`).
 * @param typed letters, with or without spaces
 */
export function meantByPinyin(typed: string, { terms }: Words): string[] {
  const letters = typed.toLowerCase().replaceAll('ü', 'v').replace(/[\s']/g, '');
  if (!/^[a-z]{2,}$/.test(letters)) return [];
  const written = new Set<string>();
  const short = new Set<string>();
  for (const [term, sound] of terms) {
    const syllables = sound.split(' ');
    const full = inFull(letters, syllables);
    if (full && full[1] - full[0] > 1) written.add([...term].slice(...full).join(''));
    const end = full ? undefined : spelt(letters, syllables);
    // A beginning must be long enough to mean something; two letters are a whole term of two characters.
    if (end !== undefined && (end === syllables.length || end > 2)) short.add([...term].slice(0, end).join(''));
  }
  return [...written, ...short].slice(0, 3);
}

/**
 * Queries with a word of the handbook in place of one that only sounds like it: 投述 → 投诉.
 * @param typed a query with Han in it
 */
export function meantBySound(typed: string, { terms, sounds }: Words): Wider[] {
  const soundOf = new Map(Object.entries(sounds).flatMap(([sound, all]) => [...all].map((char) => [char, sound])));
  const characters = [...typed];
  const heard = characters.map((char) => soundOf.get(char));
  const found: (Wider & { changed: number })[] = [];
  for (const [term, sound] of terms) {
    const syllables = sound.split(' ').map(fold);
    for (let at = 0; at + syllables.length <= characters.length; at++) {
      if (!syllables.every((syllable, index) => heard[at + index] === syllable)) continue;
      const changed = [...term].filter((char, index) => char !== characters[at + index]).length;
      if (changed === 0 || changed > term.length / 2) continue;
      const query = [...characters.slice(0, at), term, ...characters.slice(at + syllables.length)].join('');
      found.push({ query, word: term, changed });
    }
  }
  return found.toSorted((one, other) => other.word.length - one.word.length).slice(0, 2);
}
