import type { Answer } from '../../schemas/answer.ts';
import type { Localised } from '../../schemas/localised.ts';
import type { Turn } from '../../schemas/roleplay.ts';
import type { Feedback } from '../../scoring/structured.ts';
import { type Part, partsOfFields, partsOfOptions, partsOfOrder } from '../drill/parts.ts';
import type { RoleplayWords } from '../drill/words.ts';

/** The parts of an answer in a talk; a free reply has none: its evidence is shown instead. */
export function partsOfTurn(
  turn: Localised<Turn>,
  said: Answer,
  feedback: readonly Feedback[],
  t: RoleplayWords,
): Part[] {
  switch (turn.asks) {
    case 'reply':
      return [];
    case 'choice':
      return partsOfOptions(turn.options, [Number(said)], t);
    case 'record':
      return partsOfFields(turn.fields, said, feedback, t);
    case 'order':
      return partsOfOrder(turn, feedback, t);
  }
}
