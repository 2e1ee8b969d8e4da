import { itemWords } from '../../../catalogue/item-words.ts';
import { fill } from '../../../i18n/fill.ts';
import type { FactAnswer } from '../../../schemas/checklist.ts';
import { asTable } from '../../../scoring/answers.ts';
import { type Bearing, type Effect, effects, type Turned } from '../../../scoring/disrupt.ts';
import type { Part } from '../../drill/parts.ts';
import type { Step } from '../../drill/step.ts';
import type { ChecklistDrill } from '../plan.ts';
import type { DisruptWords } from './changes.ts';

/** What an item says, as it stood on the list; one that was not on it, as it would stand there now. */
export function wordsOfBearing(
  { facts }: ChecklistDrill,
  { item, listed }: Bearing,
  { before, after }: Turned,
): string {
  return itemWords(facts, item, listed ? before : after);
}

/** The word for a mark: an item that was not on the list and stays off it is “not needed”. */
export function markWord(mark: string, listed: boolean, t: DisruptWords): string {
  const effect = effects.find((one): one is Effect => one === mark) ?? 'stays';
  return effect === 'stays' && !listed ? t.notNeeded : t.effects[effect];
}

function answerWords(fact: ChecklistDrill['facts'][number], answer: FactAnswer | undefined, t: DisruptWords): string {
  if (fact.kind === 'choice') return fact.options.find(({ id }) => id === answer)?.label ?? String(answer);
  return typeof answer === 'boolean' ? (answer ? t.yes : t.no) : String(answer);
}

/** Why an item is touched by a change or not: the author's words, else the facts that decide it. */
export function whyOf(drill: ChecklistDrill, bearing: Bearing, turned: Turned, t: DisruptWords): string {
  const { why, suggestion, facts, listed } = bearing;
  if (why !== undefined) return suggestion ? fill(t.suggestion, { why }) : why;
  const told = drill.facts.filter(({ id }) => facts.includes(id));
  if (told.length === 0) return listed ? t.untouched : t.stillUnneeded;
  const turn = (fact: (typeof told)[number]) =>
    fill(t.because, {
      asks: fact.asks,
      before: answerWords(fact, turned.before[fact.id], t),
      after: answerWords(fact, turned.after[fact.id], t),
    });
  return told.map(turn).join(t.between);
}

/** Item by item: what it was marked as, what it should have been, and why. What the house only suggests is neither right nor wrong. */
export function partsOfMarks(
  drill: ChecklistDrill,
  bearings: readonly Bearing[],
  turned: Turned,
  { said, feedback }: Step,
  t: DisruptWords,
): Part[] {
  const marks = asTable(said);
  return bearings.map((bearing): Part => {
    const { item, listed, effect, suggestion } = bearing;
    const text = wordsOfBearing(drill, bearing, turned);
    const yours = markWord(marks[item.id] ?? 'stays', listed, t);
    const why = whyOf(drill, bearing, turned, t);
    if (suggestion) return { text, yours, state: 'plain', why };
    const right = feedback.some((part) => part.at === item.id && part.right);
    if (right) return effect === 'stays' ? { text, yours, state: 'right' } : { text, yours, state: 'right', why };
    return { text, yours, state: 'wrong', expected: markWord(effect, listed, t), why };
  });
}
