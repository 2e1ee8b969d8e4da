import type { Answer } from '../schemas/answer.ts';
import type { Localised } from '../schemas/localised.ts';
import type { Turn } from '../schemas/roleplay.ts';
import type { AskedItem } from './dated.ts';

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);
const right = (options: readonly { right: boolean }[]) =>
  options.flatMap((option, index) => (option.right ? [index] : []));

/** The answer to a quiz item that earns all of its points. */
export function rightAnswer(item: AskedItem): Answer {
  switch (item.kind) {
    case 'choice':
      return right(item.options)[0] ?? -1;
    case 'choices':
      return right(item.options).map(String);
    case 'order':
      return ids(item.actions);
    case 'match':
      return Object.fromEntries(item.pairs.map(({ id }) => [id, id]));
    case 'sort':
      return Object.fromEntries(item.cards.map(({ id, bucket }) => [id, bucket]));
    case 'number':
      return String(item.answer);
    case 'fill':
      return Object.fromEntries(item.blanks.map(({ accept }, index) => [String(index + 1), accept[0] ?? '']));
    case 'spot':
      return Object.fromEntries(item.lines.flatMap(({ breaks }, index) => (breaks ? [[String(index), breaks]] : [])));
  }
}

/** The answer to a turn of a talk that its author would give. */
export function modelAnswer(turn: Localised<Turn>): Answer {
  switch (turn.asks) {
    case 'reply':
      return turn.model;
    case 'choice':
      return right(turn.options)[0] ?? -1;
    case 'record':
      return Object.fromEntries(turn.fields.map(({ id, accept }) => [id, accept[0] ?? '']));
    case 'order':
      return ids(turn.actions);
  }
}
