import type { QuizBundle } from '../../catalogue/bundle.ts';
import type { Attempt } from '../../learner/attempt.ts';
import type { Answer } from '../../schemas/answer.ts';
import { scoreItem } from '../../scoring/item.ts';
import { type Points, pointsOf } from '../../scoring/points.ts';
import type { Feedback } from '../../scoring/structured.ts';
import { answersOf, marksOf, type Step } from '../drill/step.ts';
import { type Item, itemAt, type Sitting } from './round.ts';

/** Scores an answer to an item. */
export function stepOf(bundle: QuizBundle, at: string, said: Answer): Step {
  return { at, said, locale: bundle.locale, ...scoreItem(itemAt(bundle, at), said) };
}

/**
 * The feedback to show: told anew, so that its words are in the page's language. Only words that were typed in
 * another language must not be judged again.
 */
export function feedbackOf(item: Item, step: Step): Feedback[] {
  return item.kind === 'fill' ? step.feedback : scoreItem(item, step.said).feedback;
}

/** The points of some steps. */
export function reachedBy({ rules }: QuizBundle, steps: readonly Step[]): Points {
  return pointsOf(
    steps.flatMap(({ verdicts }) => verdicts),
    rules,
  );
}

/** What the record keeps of a finished quiz: its first round. */
export function attemptOf(bundle: QuizBundle, { id, started, finished, first }: Sitting): Attempt {
  return {
    v: 1,
    id,
    drill: bundle.id,
    kind: 'quiz',
    locale: bundle.locale,
    started,
    finished: finished ?? started,
    ...reachedBy(bundle, first.steps),
    marks: marksOf(first.steps, bundle.rules),
    answers: answersOf(first.steps),
  };
}
