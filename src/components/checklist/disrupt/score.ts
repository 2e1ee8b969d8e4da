import type { ChecklistBundle } from '../../../catalogue/bundle.ts';
import type { Attempt } from '../../../learner/attempt.ts';
import { actionsStep, type Change, scoreActions, scoreMarks } from '../../../scoring/disrupt.ts';
import { type Points, pointsOf } from '../../../scoring/points.ts';
import { answersOf, marksOf, type Step } from '../../drill/step.ts';
import { askedIn, type Upset } from './session.ts';

/** Scores what was marked, and in which order the actions were put. */
export function stepsOfUpset({ drill, locale }: ChecklistBundle, change: Change, upset: Upset): Step[] {
  const { marks, order } = upset;
  const asked = askedIn(drill, change, upset.seed);
  const ids = asked.map(({ item }) => item.id);
  return [
    { at: change.id, said: marks, locale, ...scoreMarks(asked, ids, marks) },
    { at: actionsStep(change.id), said: order, locale, ...scoreActions(change, order) },
  ];
}

/** The points of both parts. */
export function reachedInUpset({ rules }: ChecklistBundle, steps: readonly Step[]): Points {
  return pointsOf(
    steps.flatMap(({ verdicts }) => verdicts),
    rules,
  );
}

/** What the record keeps of a change to a plan. */
export function attemptOfUpset(bundle: ChecklistBundle, { id, started, finished, steps }: Upset): Attempt {
  return {
    v: 1,
    id,
    drill: bundle.id,
    kind: 'checklist',
    locale: bundle.locale,
    started,
    finished: finished ?? started,
    ...reachedInUpset(bundle, steps),
    marks: marksOf(steps, bundle.rules),
    answers: answersOf(steps),
  };
}
