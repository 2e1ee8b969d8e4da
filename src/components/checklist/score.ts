import type { ChecklistBundle } from '../../catalogue/bundle.ts';
import { itemWords } from '../../catalogue/item-words.ts';
import { fill } from '../../i18n/fill.ts';
import type { Attempt } from '../../learner/attempt.ts';
import { asTexts } from '../../scoring/answers.ts';
import { appliesIn } from '../../scoring/applies.ts';
import { type Points, pointsOf } from '../../scoring/points.ts';
import { scorePractice } from '../../scoring/practice.ts';
import type { Part } from '../drill/parts.ts';
import { answersOf, marksOf, type Step } from '../drill/step.ts';
import type { ChecklistWords } from '../drill/words.ts';
import { arranged, factsAt, type Rehearsal } from './rehearsal.ts';

/** Scores what was picked for a case and how the phases were put. */
export function stepOf({ drill, locale }: ChecklistBundle, rehearsal: Rehearsal): Step {
  const said = arranged(drill, rehearsal);
  return { at: rehearsal.case, said, locale, ...scorePractice(drill, rehearsal.case, said) };
}

/** The points of a practised case, with those for who does what where that was asked. */
export function reachedBy({ rules }: ChecklistBundle, ...steps: (Step | undefined)[]): Points {
  return pointsOf(
    steps.flatMap((step) => step?.verdicts ?? []),
    rules,
  );
}

/** What the record keeps of a practised case. */
export function attemptOf(bundle: ChecklistBundle, rehearsal: Rehearsal, step: Step): Attempt {
  const { id, started, finished, rolesStep } = rehearsal;
  const steps = rolesStep ? [step, rolesStep] : [step];
  return {
    v: 1,
    id,
    drill: bundle.id,
    kind: 'checklist',
    locale: bundle.locale,
    started,
    finished: finished ?? started,
    ...reachedBy(bundle, ...steps),
    marks: marksOf(steps, bundle.rules),
    answers: answersOf(steps),
  };
}

/** Line by line: what the case needed and what not, in the order of the checklist; then what belongs to no case. */
export function partsOfCase({ drill }: ChecklistBundle, { at, said, feedback }: Step, t: ChecklistWords): Part[] {
  const facts = factsAt(drill, at);
  const picked = asTexts(said);
  const items = drill.phases.flatMap((phase) =>
    phase.items.flatMap((item): Part[] => {
      const text = fill(t.inPhase, { phase: phase.title, text: itemWords(drill.facts, item, facts) });
      const taken = picked.includes(item.id);
      if (!appliesIn(item, facts)) return taken ? [{ text, yours: t.notNeeded, state: 'wrong' }] : [];
      if (!taken) return [{ text, yours: t.leftOut, state: 'wrong' }];
      const right = feedback.some((part) => part.at === item.id && part.right);
      return [right ? { text, state: 'right' } : { text, yours: t.outOfTurn, state: 'wrong' }];
    }),
  );
  const decoys = drill.decoys.map(({ id, text, why }): Part => {
    return picked.includes(id) ? { text, yours: t.wronglyPicked, state: 'wrong', why } : { text, state: 'plain', why };
  });
  return [...items, ...decoys];
}
