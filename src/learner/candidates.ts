import type { Verdict } from '../schemas/examples.ts';
import type { Locale } from '../schemas/text.ts';
import type { Attempt } from './attempt.ts';
import { inOrder } from './order.ts';

/** An answer that a trainee says should count: it may become an example of its rule, or show where a phrase is missing. */
export interface Candidate {
  /** Full rule id, and the version of the rule it was scored on. */
  rule: string;
  version: number;
  /** The language of the answer. */
  locale: Locale;
  /** Word for word. */
  answer: string;
  /** What the scorer said then. */
  scored: Verdict;
  /** The drill, and the turn of it. */
  drill: string;
  at: string;
  /** When the talk ended, milliseconds since 1970. */
  finished: number;
}

/**
 * The candidates out of some attempts, the latest first; those of one talk in its order. A claim whose answer is missing,
 * or is not in the trainee's own words, is passed over.
 */
export function candidatesOf(attempts: readonly Attempt[]): Candidate[] {
  return inOrder(attempts).toReversed().flatMap(candidatesIn);
}

function candidatesIn({ claims = [], answers, locale: ended, drill, finished }: Attempt): Candidate[] {
  return claims.flatMap(({ at, rule, version, scored, locale = ended }) => {
    const answer = answers.find((one) => one.at === at)?.said;
    return typeof answer === 'string' ? { rule, version, locale, answer, scored, drill, at, finished } : [];
  });
}

/**
 * Candidates as a file that `npm run eval` reads, one JSON object a line, labelled as the trainees say: it shows which of
 * them are still scored otherwise.
 */
export function candidateLines(candidates: readonly Candidate[]): string {
  return candidates
    .map(({ rule, drill, at, locale, answer, scored }) =>
      JSON.stringify({ rule, drill, turn: at, locale, answer, verdict: 'met', scored }),
    )
    .map((line) => `${line}\n`)
    .join('');
}
