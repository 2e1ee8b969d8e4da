import type { Mark } from '../../learner/attempt.ts';
import type { Answer } from '../../schemas/answer.ts';
import type { Locale } from '../../schemas/text.ts';
import type { Scored } from '../../scoring/structured.ts';

/**
 * One answered turn, item or case. Its verdicts are kept with it: a free answer given in Chinese must not be
 * scored anew by the English scorer when the reader switches the language.
 */
export interface Step extends Scored {
  /** The turn, quiz item or case. */
  at: string;
  said: Answer;
  /** The language it was answered in. */
  locale: Locale;
}

/** What the record keeps of some steps. */
export function marksOf(steps: readonly Step[], rules: Readonly<Record<string, { version: number }>>): Mark[] {
  return steps.flatMap(({ at, verdicts }) =>
    verdicts.map(({ rule, verdict }) => ({ rule, version: rules[rule]?.version ?? 1, at, verdict })),
  );
}

/** What was answered, as the record keeps it. */
export function answersOf(steps: readonly Step[]): { at: string; said: Answer }[] {
  return steps.map(({ at, said }) => ({ at, said }));
}

/** True where every rule was met. */
export function isRight({ verdicts }: Scored): boolean {
  return verdicts.every(({ verdict }) => verdict === 'met');
}
