import { refOf } from '../../catalogue/short-items.ts';
import type { SingleBundle } from '../../catalogue/single.ts';
import type { Attempt } from '../../learner/attempt.ts';
import { type ReviewMode, reviewDrill } from '../../learner/review.ts';
import type { Answer } from '../../schemas/answer.ts';
import type { Locale } from '../../schemas/text.ts';
import { compileScorer } from '../../scoring/compile.ts';
import type { Language } from '../../scoring/languages/language.ts';
import { type Points, pointsOf } from '../../scoring/points.ts';
import type { Step } from '../drill/step.ts';
import { stepOf as questionStep } from '../quiz/score.ts';
import { claimsOfTalk, marksOfTalk } from '../roleplay/remarks.ts';
import { stepOf as turnStep } from '../roleplay/score.ts';
import { type Items, itemOf, nameIn, rulesOf } from './items.ts';
import type { Sitting } from './sitting.ts';

/**
 * Scores the answer to an item.
 * @param language of the answers
 * @param seed of the review: it drew the day that a dated question asks about
 */
export function stepOf(bundle: SingleBundle, language: Language, seed: number, said: Answer): Step {
  const at = nameIn(bundle, seed);
  if (bundle.kind === 'quiz') return questionStep(bundle, at, said);
  const { phrases, facts } = bundle;
  return turnStep(bundle, compileScorer({ language, phrases, facts }), at, said);
}

/** The points of a review. */
export function reachedBy(items: Items, { steps }: Pick<Sitting, 'steps'>): Points {
  return pointsOf(
    steps.flatMap(({ verdicts }) => verdicts),
    rulesOf(items),
  );
}

/** What the record keeps of a finished review: one attempt, its steps named with their drills. */
export function attemptOf(mode: ReviewMode, items: Items, locale: Locale, sitting: Sitting): Attempt {
  const { id, started, finished, steps, asks } = sitting;
  const rules = rulesOf(items);
  const drillAt = (index: number) => itemOf(items, asks[index]?.ref ?? '').bundle.id;
  const named = steps.map((step, index) => ({ ...step, at: refOf(drillAt(index), step.at) }));
  const claims = claimsOfTalk(named, rules, locale);
  return {
    v: 1,
    id,
    drill: reviewDrill(mode),
    kind: 'review',
    locale,
    started,
    finished: finished ?? started,
    ...reachedBy(items, sitting),
    marks: marksOfTalk(named, rules),
    answers: named.map(({ at, said }) => ({ at, said })),
    ...(claims.length > 0 ? { claims } : {}),
  };
}
