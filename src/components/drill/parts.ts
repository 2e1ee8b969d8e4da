import { fill } from '../../i18n/fill.ts';
import type { Answer } from '../../schemas/answer.ts';
import type { Localised } from '../../schemas/localised.ts';
import type { QuizItem } from '../../schemas/quiz.ts';
import type { Turn } from '../../schemas/roleplay.ts';
import { asTable, asTexts } from '../../scoring/answers.ts';
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
/** The sentence of a rule, by its id. */
type Says = (rule: string) => string;
type Item<Kind extends QuizItem['kind']> = Extract<Localised<QuizItem>, { kind: Kind }>;

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
function filled(text: string, yours: string, part: Feedback | undefined, t: DrillWords): Part {
  const given = yours.trim() === '' ? t.leftEmpty : yours;
  if (part?.right) return { text, yours: given, state: 'right' };
  return { text, yours: given, state: 'wrong', expected: part?.expected ?? '', why: part?.why };
}

const find = (feedback: readonly Feedback[], at: string) => feedback.find((part) => part.at === at);

/** The boxes of a register. */
export function partsOfFields(fields: Fields, said: Answer, feedback: readonly Feedback[], t: DrillWords): Part[] {
  const typed = asTable(said);
  return fields.map(({ id, label }) => filled(label, typed[id] ?? '', find(feedback, id), t));
}

/** A transcript: the lines that break a rule and those accused wrongly, with the rule where it was not named. */
function partsOfLines({ lines }: Item<'spot'>, accused: Record<string, string>, says: Says, t: DrillWords): Part[] {
  return lines.flatMap(({ who, text, breaks, why }, index): Part[] => {
    const given = accused[String(index)];
    if (!breaks && !given) return [];
    const line = fill(t.saidBy, { who: t.who[who], text });
    if (breaks === given) return [{ text: line, yours: t.spotFound, state: 'right', why }];
    if (!breaks) return [{ text: line, yours: t.spotInnocent, state: 'wrong' }];
    const yours = given ? t.spotOtherRule : t.spotOverlooked;
    return [{ text: line, yours, state: 'wrong', expected: says(breaks), why }];
  });
}

/**
 * The parts of a quiz answer, in the order of the file.
 * @param says the sentence of a rule
 */
export function partsOfItem(
  item: Localised<QuizItem>,
  said: Answer,
  feedback: readonly Feedback[],
  says: Says,
  t: DrillWords,
): Part[] {
  switch (item.kind) {
    case 'choice':
      return partsOfOptions(item.options, [Number(said)], t);
    case 'choices':
      return partsOfOptions(item.options, asTexts(said).map(Number), t);
    case 'order':
      return partsOfOrder(item, feedback, t);
    case 'match': {
      const chosen = asTable(said);
      const rightOf = (id: string | undefined) => item.pairs.find((pair) => pair.id === id)?.right ?? '';
      return item.pairs.map(({ id, left }) => filled(left, rightOf(chosen[id]), find(feedback, id), t));
    }
    case 'sort': {
      const put = asTable(said);
      const nameOf = (id: string | undefined) => item.buckets.find((bucket) => bucket.id === id)?.name ?? '';
      return item.cards.map(({ id, text }) => filled(text, nameOf(put[id]), find(feedback, id), t));
    }
    case 'number':
      return [filled(t.yourNumber, `${said} ${item.unit}`, find(feedback, 'number'), t)];
    case 'fill': {
      const typed = asTable(said);
      return item.blanks.map((_, index) => {
        const at = String(index + 1);
        return filled(fill(t.blankNumber, { n: at }), typed[at] ?? '', find(feedback, at), t);
      });
    }
    case 'spot':
      return partsOfLines(item, asTable(said), says, t);
  }
}

/** The parts of an answer in a talk; a free reply has none: its evidence is shown instead. */
export function partsOfTurn(turn: Localised<Turn>, said: Answer, feedback: readonly Feedback[], t: DrillWords): Part[] {
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
