import type { Answer } from '../../schemas/answer.ts';
import { MAX_ANSWER } from '../../scoring/limit.ts';

/** How much of an answer is there. */
export interface Filled {
  filled: number;
  of: number;
}

/**
 * The parts of an answer that are filled in, out of how many.
 * @param parts how many boxes, cards or blanks a table has; left out for a transcript, which has as many as lines are marked
 */
export function filledOf(typed: Answer | undefined, parts?: number): Filled {
  if (typed === undefined) return { filled: 0, of: 1 };
  if (typeof typed === 'number') return { filled: 1, of: 1 };
  if (typeof typed === 'string') return { filled: typed.trim() === '' ? 0 : 1, of: 1 };
  if (Array.isArray(typed)) return { filled: Math.min(1, typed.length), of: 1 };
  const values = Object.values(typed);
  const filled = values.filter((part) => part.trim() !== '').length;
  return { filled, of: Math.max(1, parts ?? values.length) };
}

/**
 * What keeps an answer from being taken: nothing there; parts left empty (taken on the second try);
 * a text of so many characters, of which only the first MAX_ANSWER would be read.
 */
export type Gap = { kind: 'nothing' } | { kind: 'some'; n: number } | { kind: 'long'; n: number };

/** How long the longest text of an answer is; its own words or what stands in a box. */
function longestIn(typed: Answer | undefined): number {
  if (typeof typed === 'string') return typed.length;
  if (typeof typed !== 'object' || Array.isArray(typed)) return 0;
  return Math.max(0, ...Object.values(typed).map((part) => part.length));
}

/**
 * Looks an answer over before it is scored. An empty one is sent back, and one that is too long: marking its beginning
 * alone would not be fair. One with gaps is sent back once, as leaving out what one does not know is an answer too.
 * @param warned true when the gaps have been pointed out already
 */
export function gapIn(typed: Answer | undefined, parts: number | undefined, warned: boolean): Gap | undefined {
  const n = longestIn(typed);
  if (n > MAX_ANSWER) return { kind: 'long', n };
  const { filled, of } = filledOf(typed, parts);
  if (filled === 0) return { kind: 'nothing' };
  return filled < of && !warned ? { kind: 'some', n: of - filled } : undefined;
}

/** Parts of a transcript that were marked without a rule are no accusation: they are left out of the answer. */
export function withoutEmpty(answer: Answer): Answer {
  if (typeof answer !== 'object' || Array.isArray(answer)) return answer;
  return Object.fromEntries(Object.entries(answer).filter(([, part]) => part.trim() !== ''));
}
