import type { Locale } from '../schemas/text.ts';

/**
 * A rule's trained fallback in one language: how like an answer is to the labelled ones that met the rule. It weighs runs
 * of neighbouring characters, each by its hash; all is whole numbers, so that every engine comes to the same result.
 */
export interface Fallback {
  /** A character for each of {@link SLOTS} hashes: its place in {@link ALPHABET}, less the middle, is the weight. */
  weights: string;
  /** Met from here: the sum of the weights, squared and divided by the number of runs. */
  met: number;
}

export const SLOTS = 1024;
/** Printable characters that JSON need not escape, from the lowest weight to the highest. */
export const ALPHABET = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((char) => char !== '"' && char !== '\\')
  .join('');
/** The greatest weight. */
export const MOST = (ALPHABET.length - 1) / 2;

/** The shortest and the longest run of characters that is weighed. */
const runs: Record<Locale, [number, number]> = { zh: [1, 3], en: [2, 5] };

/** A run of characters in an answer. */
interface Run {
  slot: number;
  start: number;
  end: number;
}

function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let i = start; i < end; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return (value ^ (value >>> 15)) & (SLOTS - 1);
}

/**
 * The runs of a normalised answer, each slot once, at its first place. The bounds of the answer count as characters.
 */
export function runsOf(text: string, locale: Locale): Run[] {
  const bounded = `^${text}$`;
  const [shortest, longest] = runs[locale];
  const seen = new Uint8Array(SLOTS);
  const found: Run[] = [];
  for (let length = shortest; length <= longest; length++) {
    for (let at = 0; at + length <= bounded.length; at++) {
      const slot = hash(bounded, at, at + length);
      if (seen[slot]) continue;
      seen[slot] = 1;
      found.push({ slot, start: Math.max(0, at - 1), end: Math.min(text.length, at + length - 1) });
    }
  }
  return found;
}

/** How like an answer is to those that met the rule, as `met` measures it; never negative. */
export function likeness(found: readonly Run[], weightOf: (slot: number) => number): number {
  const sum = found.reduce((total, { slot }) => total + weightOf(slot), 0);
  return sum > 0 && found.length > 0 ? Math.floor((sum * sum) / found.length) : 0;
}

/**
 * Asks a fallback about an answer.
 * @returns the stretch of the text that speaks most for it, where the answer is like those that met the rule
 */
export function resembles(
  text: string,
  locale: Locale,
  { weights, met }: Fallback,
): { start: number; end: number } | undefined {
  const weightOf = (slot: number) => ALPHABET.indexOf(weights.charAt(slot)) - MOST;
  const found = runsOf(text, locale);
  if (likeness(found, weightOf) < met) return undefined;
  const gains = new Float64Array(text.length);
  for (const { slot, start, end } of found) {
    for (let i = start; i < end; i++) gains[i] = (gains[i] ?? 0) + weightOf(slot);
  }
  return bestStretch(gains);
}

/** The stretch with the greatest sum. */
function bestStretch(gains: Float64Array): { start: number; end: number } | undefined {
  let best: { start: number; end: number } | undefined;
  let most = 0;
  let sum = 0;
  let start = 0;
  for (let i = 0; i < gains.length; i++) {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += gains[i] ?? 0;
    if (sum > most) {
      most = sum;
      best = { start, end: i + 1 };
    }
  }
  return best;
}
