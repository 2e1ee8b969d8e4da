import type { ShownTalk } from '../../catalogue/bundle.ts';
import type { Attempt } from '../../learner/attempt.ts';
import type { Answer } from '../../schemas/answer.ts';
import { bestPath } from '../../scoring/best-path.ts';
import { type Points, pathPoints } from '../../scoring/points.ts';
import { scoreTurn } from '../../scoring/turn.ts';
import type { Scorer } from '../../scoring/types.ts';
import { answersOf, type Step } from '../drill/step.ts';
import { claimsOfTalk, marksOfTalk } from './remarks.ts';
import { type Talk, turnAt } from './talk.ts';

/** Scores an answer to a turn. */
export function stepOf(bundle: ShownTalk, scorer: Scorer, at: string, said: Answer): Step {
  const scored = scoreTurn(turnAt(bundle.drill, at), said, scorer, bundle.rules);
  return { at, said, locale: bundle.locale, ...scored };
}

/** The points of a talk, out of the best path through it. */
export function reachedBy(bundle: ShownTalk, steps: readonly Step[]): Points {
  const verdicts = steps.flatMap((step) => step.verdicts);
  return pathPoints(verdicts, bundle.rules, bestPath(bundle.drill, bundle.rules));
}

/** What the record keeps of a finished talk. */
export function attemptOf(bundle: ShownTalk, talk: Talk): Attempt {
  const claims = claimsOfTalk(talk.steps, bundle.rules, bundle.locale);
  return {
    v: 1,
    id: talk.id,
    drill: bundle.id,
    kind: 'roleplay',
    locale: bundle.locale,
    started: talk.started,
    finished: talk.finished ?? talk.started,
    ...reachedBy(bundle, talk.steps),
    marks: marksOfTalk(talk.steps, bundle.rules),
    answers: answersOf(talk.steps),
    ...(claims.length > 0 ? { claims } : {}),
  };
}
