import type { Checklist } from '../schemas/checklist.ts';
import type { Localised } from '../schemas/localised.ts';
import { appliesIn, factsOf } from './applies.ts';
import { type Feedback, judgeAll, type Scored } from './structured.ts';

type Item = Localised<Checklist>['phases'][number]['items'][number];
interface Placed extends Item {
  phase: number;
}

/** The items of a checklist with the number of their phase. */
function placed(drill: Localised<Checklist>): Placed[] {
  return drill.phases.flatMap((phase, index) => phase.items.map((item) => ({ ...item, phase: index })));
}

/**
 * Scores a practised checklist: what was picked, and whether the phases come in turn. Within a phase
 * any order will do. A rule is met when all its items that the case needs were picked in their phase's
 * turn and none that it does not need; a decoy that breaks a rule violates it.
 * @param caseId one of the drill's cases; its facts decide what is needed, and what it leaves out is as usual
 * @param picked ids of items and decoys, in the order chosen
 * @throws when there is no such case
 */
export function scorePractice(drill: Localised<Checklist>, caseId: string, picked: readonly string[]): Scored {
  const situation = drill.cases.find((one) => one.id === caseId);
  if (!situation) throw new Error(`There is no case “${caseId}”.`);
  const facts = factsOf(drill.facts, situation.facts);
  const items = placed(drill);
  const needed = items.filter((item) => appliesIn(item, facts));
  const order = picked.flatMap((id) => needed.find((item) => item.id === id) ?? []);
  /** In turn: nothing of a later phase stands before it. */
  const inTurn = (item: Placed) => order.slice(0, order.indexOf(item)).every((other) => other.phase <= item.phase);

  const feedback = items.flatMap((item): Feedback[] => {
    const wanted = needed.includes(item);
    if (!wanted && !picked.includes(item.id)) return [];
    return [{ at: item.id, right: wanted && order.includes(item) && inTurn(item) }];
  });
  const decoys = drill.decoys.filter((decoy) => picked.includes(decoy.id));
  const wrong = new Set(feedback.filter((part) => !part.right).map((part) => part.at));
  const isRight = (rule: string) => items.every((item) => item.rule !== rule || !wrong.has(item.id));
  const asked = [...needed, ...items.filter((item) => wrong.has(item.id))].map((item) => item.rule);
  return {
    verdicts: judgeAll(
      asked,
      isRight,
      decoys.flatMap((decoy) => decoy.breaks ?? []),
    ),
    feedback: [...feedback, ...decoys.map(({ id, why }) => ({ at: id, right: false, why }))],
  };
}
