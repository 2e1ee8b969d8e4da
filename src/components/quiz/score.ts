import type { QuizBundle, RuleCard } from '../../catalogue/bundle.ts';
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

/** How many rules a transcript offers to accuse a line of. */
const suspectCount = 8;

/**
 * The rules that a line of a transcript may be accused of breaking: those it is about, then others of the quiz, first
 * of the same procedures, in the order of the handbook; the right ones must not stand out.
 */
export function suspectsOf(
  item: Extract<Item, { kind: 'spot' }>,
  rules: Readonly<Record<string, RuleCard>>,
): RuleCard[] {
  const about = [...item.rules, ...item.lines.flatMap(({ breaks }) => breaks ?? [])];
  const procedures = new Set(about.map((id) => id.split('/')[0]));
  const all = Object.values(rules);
  const near = (rule: RuleCard) => (about.includes(rule.id) ? 0 : procedures.has(rule.id.split('/')[0]) ? 1 : 2);
  const ranked = [...all].sort((one, other) => near(one) - near(other));
  const chosen = new Set(ranked.slice(0, Math.max(suspectCount, about.length)).map(({ id }) => id));
  return all.filter(({ id }) => chosen.has(id));
}
