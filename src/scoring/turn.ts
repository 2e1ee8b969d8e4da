import type { Answer } from '../schemas/answer.ts';
import type { Localised } from '../schemas/localised.ts';
import type { Turn } from '../schemas/roleplay.ts';
import { asTable, asText, asTexts } from './answers.ts';
import { scoreOrder } from './arrange.ts';
import { fits } from './box.ts';
import { scorePick } from './pick.ts';
import { judgeAll, type Scored } from './structured.ts';
import type { ScorableRule, Scorer } from './types.ts';

type RecordTurn = Extract<Localised<Turn>, { asks: 'record' }>;

/** The part of a turn that says which rules it tests, in whatever language. */
type Testing = { expects: readonly string[]; guards: readonly string[] } & (
  | { asks: 'reply' | 'choice' }
  | { asks: 'record'; fields: readonly { rule: string }[] }
  | { asks: 'order'; before: readonly { rule: string }[] }
);

/** The rules a turn gives verdicts on; their weights are what it can earn. */
export function scoredRules(turn: Testing): string[] {
  const own = [...turn.expects, ...turn.guards];
  if (turn.asks === 'record') own.push(...turn.fields.map((field) => field.rule));
  if (turn.asks === 'order') own.push(...turn.before.map((pair) => pair.rule));
  return [...new Set(own)];
}

/** A rule of a register is met when every box that tests it is rightly filled; without boxes of its own, when all are. */
function scoreRecord(turn: RecordTurn, typed: Record<string, string>): Scored {
  const boxes = turn.fields.map((field) => ({
    ...field,
    right: fits(typed[field.id] ?? '', field.accept, field.contains),
  }));
  const isRight = (rule: string) => {
    const own = boxes.filter((box) => box.rule === rule);
    return (own.length > 0 ? own : boxes).every((box) => box.right);
  };
  return {
    verdicts: judgeAll(scoredRules(turn), isRight),
    feedback: boxes.map(({ id, right, accept }) => ({ at: id, right, expected: accept[0] ?? '' })),
  };
}

/**
 * Verdicts on one turn of a role-play.
 * @param rules the rules of the drill by full id
 * @throws when the answer is not of the shape that the turn asks for
 */
export function scoreTurn(
  turn: Localised<Turn>,
  answer: Answer,
  scorer: Scorer,
  rules: Readonly<Record<string, ScorableRule>>,
): Scored {
  switch (turn.asks) {
    case 'reply': {
      const asked = scoredRules(turn).flatMap((id) => rules[id] ?? []);
      return { verdicts: scorer.score(asked, asText(answer)), feedback: [] };
    }
    case 'choice':
      return scorePick(turn.options, [Number(answer)], scoredRules(turn));
    case 'record':
      return scoreRecord(turn, asTable(answer));
    case 'order':
      return scoreOrder(turn.before, asTexts(answer), scoredRules(turn));
  }
}
