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
  /** Who decided, where it was not the scorer. */
  by?: 'self' | 'observer';
}

/** One finished drill: the unit of the record. Appended, never edited. */
export interface Attempt {
  /** Version of this shape. */
  v: 1;
  /** Unique; also the end of its storage key. */
  id: string;
  /** `<procedure>/<name>` */
  drill: string;
  kind: 'roleplay' | 'quiz' | 'checklist';
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
}
