import type { Locale } from '../../src/schemas/text.ts';
import { acrossFolds } from './folds.ts';
import { type Lesson, likenessOf, train } from './train.ts';

/** An answer with the likeness that a model gave it which had not seen it. */
export interface Judged extends Lesson {
  likeness: number;
}

/** Every lesson judged by a model trained on others. */
export function crossJudge(lessons: readonly Lesson[], locale: Locale): Judged[] {
  return acrossFolds(lessons, (part, others) => {
    const weights = train(others, locale);
    return part.map((lesson) => ({ ...lesson, likeness: likenessOf(lesson.answer, locale, weights) }));
  });
}

/**
 * The least likeness from which on at least `precision` of the answers met the rule.
 * @returns undefined where no likeness is so sure
 */
export function thresholdFor(judged: readonly Judged[], precision: number): number | undefined {
  const sorted = [...judged].sort((a, b) => b.likeness - a.likeness);
  let met = 0;
  let least: number | undefined;
  sorted.forEach((one, index) => {
    if (one.met) met++;
    const next = sorted[index + 1]?.likeness ?? -1;
    if (one.likeness > 0 && next < one.likeness && met / (index + 1) >= precision) least = one.likeness;
  });
  return least;
}
