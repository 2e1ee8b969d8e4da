import { fill } from '../../i18n/fill.ts';
import type { Answer } from '../../schemas/answer.ts';
import type { Localised } from '../../schemas/localised.ts';
import type { QuizItem } from '../../schemas/quiz.ts';
import type { Turn } from '../../schemas/roleplay.ts';
import { asTable } from '../../scoring/answers.ts';
import type { Feedback } from '../../scoring/structured.ts';
import type { DrillWords } from './words.ts';

/** One part of a structured answer as it is told after scoring: an option, a box, a card, a pair. */
export interface Part {
  /** The option, the label of the box, the card … */
  text: string;
  /** What the trainee put there. */
  yours?: string;
  /** plain: nothing was to be done about it, and nothing was. */
  state: 'right' | 'wrong' | 'plain';
  /** The right answer, where another was given. */
  expected?: string;
  why?: string | undefined;
}

type Options = Extract<Localised<QuizItem>, { kind: 'choice' }>['options'];
type Actions = Pick<Extract<Localised<Turn>, { asks: 'order' }>, 'actions' | 'before'>;
type Fields = Extract<Localised<Turn>, { asks: 'record' }>['fields'];

/** Options: what was picked, what should have been, and why the wrong ones are wrong. */
export function partsOfOptions(options: Options, picked: readonly number[], t: DrillWords): Part[] {
  return options.map(({ text, right, why }, index) => {
    const isPicked = picked.includes(index);
    if (isPicked) return { text, yours: t.youPicked, state: right ? 'right' : 'wrong', why: right ? undefined : why };
    return right ? { text, yours: t.notPicked, state: 'wrong' } : { text, state: 'plain', why };
  });
}

/** An order: the pairs that were scored, the wrong ones with their reason. */
export function partsOfOrder({ actions, before }: Actions, feedback: readonly Feedback[], t: DrillWords): Part[] {
  const nameOf = (id: string) => actions.find((action) => action.id === id)?.text ?? id;
  return before.map(({ first, later, why }) => {
    const right = feedback.some((part) => part.at === `${first}<${later}` && part.right);
    const text = fill(t.firstThen, { first: nameOf(first), later: nameOf(later) });
    return right ? { text, state: 'right' } : { text, state: 'wrong', why };
  });
}

/** Anything that is filled in piece by piece: the trainee's filling, and the right one where it was wrong. */
export function filled(text: string, yours: string, part: Feedback | undefined, t: DrillWords): Part {
  const given = yours.trim() === '' ? t.leftEmpty : yours;
  if (part?.right) return { text, yours: given, state: 'right' };
  return { text, yours: given, state: 'wrong', expected: part?.expected ?? '', why: part?.why };
}

/** What scoring said about one part. */
export const find = (feedback: readonly Feedback[], at: string) => feedback.find((part) => part.at === at);

/** The boxes of a register. */
export function partsOfFields(fields: Fields, said: Answer, feedback: readonly Feedback[], t: DrillWords): Part[] {
  const typed = asTable(said);
  return fields.map(({ id, label }) => filled(label, typed[id] ?? '', find(feedback, id), t));
}
