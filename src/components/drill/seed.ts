import { shuffled } from '../../scoring/shuffle.ts';

/** A seed of its own for a named part of a session, so that two questions are not shuffled alike (FNV-1a). */
export function seedFor(seed: number, part: string): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (const char of part) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

/** The indices of a list, shuffled: what is shown first, second … The answer keeps the index of the file. */
export function shuffledIndices(length: number, seed: number): number[] {
  return shuffled([...Array(length).keys()], seed);
}
