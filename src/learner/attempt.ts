import type { Answer } from '../schemas/answer.ts';
import type { Verdict } from '../schemas/examples.ts';
import type { Locale } from '../schemas/text.ts';

export type { Answer };

/** One verdict in the record. */
export interface Mark {
  /** Full rule id. */
  rule: string;
  /** The version of the rule it was earned on. */
  version: number;
  /** The turn, quiz item or checklist step. */
  at: string;
  verdict: Verdict;
  /**
   * Who decided, where it was not the scorer. `self`: the scorer could not tell and the trainee judged; such a mark stands
   * in place of `unrecognised`, and counts as little as that would.
   */
  by?: 'self' | 'observer';
}

/**
 * The trainee says that the answer to a turn should count: a candidate example for whoever looks after the rules.
 * It changes neither marks nor points.
 */
export interface Claim {
  /** The turn; what was said stands under its name in `answers`. */
  at: string;
  /** Full rule id, and the version of the rule it was scored on. */
  rule: string;
  version: number;
  /** What the scorer said. */
  scored: Verdict;
  /** The language of the answer, where it is not the one the attempt ended in. */
  locale?: Locale;
}

/**
 * What an attempt was at. `roleplay`, `quiz`, `checklist`: a drill. `review`: short items out of several drills. `observation`:
 * somebody stood by and marked what no text can show.
 */
export const attemptKinds = ['roleplay', 'quiz', 'checklist', 'review', 'observation'] as const;
export type AttemptKind = (typeof attemptKinds)[number];

/** One finished drill: the unit of the record. Appended, never edited. */
export interface Attempt {
  /** Version of this shape. */
  v: 1;
  /** Unique; also the end of its storage key. */
  id: string;
  /**
   * `<procedure>/<name>`. Of a review `review/due`, `review/mistakes` or `review/changed`: then each `at` is
   * `<drill>#<step>`. Of an observation `observation/<procedure>`: then each `at` is `observation`.
   */
  drill: string;
  kind: AttemptKind;
  locale: Locale;
  /** Milliseconds since 1970. */
  started: number;
  finished: number;
  /** Weighted points reached, and the most that could be. */
  points: number;
  max: number;
  /** Full ids of red lines crossed: then the drill is failed whatever the points. */
  redLines: string[];
  marks: Mark[];
  /** What was answered, by turn or item id, in the order given. */
  answers: { at: string; said: Answer }[];
  /** Answers in the trainee's own words that, they say, should count; left out where there are none. */
  claims?: Claim[];
  /** Of an observation: who stood by, as they gave their name. */
  observer?: string;
}
