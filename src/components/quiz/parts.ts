import { fill } from '../../i18n/fill.ts';
import type { Answer } from '../../schemas/answer.ts';
import { asTable, asTexts } from '../../scoring/answers.ts';
import type { AskedItem } from '../../scoring/dated.ts';
import type { Feedback } from '../../scoring/structured.ts';
import { filled, find, type Part, partsOfOptions, partsOfOrder } from '../drill/parts.ts';
import type { QuizWords } from '../drill/words.ts';

/** The sentence of a rule, by its id. */
type Says = (rule: string) => string;
type Item<Kind extends AskedItem['kind']> = Extract<AskedItem, { kind: Kind }>;

/** A transcript: the lines that break a rule and those accused wrongly, with the rule where it was not named. */
function partsOfLines({ lines }: Item<'spot'>, accused: Record<string, string>, says: Says, t: QuizWords): Part[] {
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
  item: AskedItem,
  said: Answer,
  feedback: readonly Feedback[],
  says: Says,
  t: QuizWords,
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
