import type { FactAnswer } from '../../../schemas/checklist.ts';
import type { SheetWords } from '../../drill/words.ts';
import { letterOf } from '../../handbook/sheet.ts';
import type { VisitDrill } from '../plan.ts';
import type { FactLine } from './model.ts';

type Fact = VisitDrill['facts'][number];

/** What can be ticked by pen; a number or a name is written in. */
function optionsOf(fact: Fact, sheet: SheetWords): string[] {
  if (typeof fact.usual === 'boolean') return [sheet.yes, sheet.no];
  return 'options' in fact ? fact.options.map(({ label }) => label) : [];
}

/** The facts as a blank form asks them. */
export function askedFacts(facts: readonly Fact[], sheet: SheetWords): FactLine[] {
  return facts.map((fact, index) => ({
    id: fact.id,
    letter: letterOf(index),
    asks: fact.asks,
    options: optionsOf(fact, sheet),
    ...('kind' in fact && fact.kind === 'text' ? { usual: fact.usual } : {}),
  }));
}

function answerOf(fact: Fact, answer: FactAnswer | undefined, sheet: SheetWords): string {
  if (typeof answer === 'boolean') return answer ? sheet.yes : sheet.no;
  const option = 'options' in fact ? fact.options.find(({ id }) => id === answer) : undefined;
  return option?.label ?? String(answer ?? '');
}

/** The facts of a visit with their answers. */
export function toldFacts(
  facts: readonly Fact[],
  answers: Readonly<Record<string, FactAnswer>>,
  sheet: SheetWords,
): FactLine[] {
  return facts.map((fact, index) => ({
    id: fact.id,
    letter: letterOf(index),
    asks: fact.asks,
    answer: answerOf(fact, answers[fact.id], sheet),
    options: [],
  }));
}
