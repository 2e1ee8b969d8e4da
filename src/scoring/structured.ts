import type { RuleVerdict } from './types.ts';

/** What one part of a structured answer (an option, a box, a card, a pair) came to. */
export interface Feedback {
  /** The option's index, the box's, card's or pair's id. */
  at: string;
  right: boolean;
  why?: string;
  /** The right answer, to be shown where the part was wrong. */
  expected?: string;
}

/** Verdicts about rules, and the parts of the answer they come from. */
export interface Scored {
  verdicts: RuleVerdict[];
  feedback: Feedback[];
}

/** A verdict that rests on a choice and not on words: there are none to underline. */
export function judged(rule: string, verdict: RuleVerdict['verdict']): RuleVerdict {
  return { rule, verdict, evidence: [] };
}

/**
 * One verdict a rule from the parts that bear on it: violated where it was broken,
 * met where all its parts are right, else missed.
 */
export function judgeAll(
  rules: Iterable<string>,
  isRight: (rule: string) => boolean,
  broken: Iterable<string> = [],
): RuleVerdict[] {
  const violated = new Set(broken);
  return [...new Set([...rules, ...violated])].map((rule) =>
    judged(rule, violated.has(rule) ? 'violated' : isRight(rule) ? 'met' : 'missed'),
  );
}
