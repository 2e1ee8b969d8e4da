import type { Condition, FactAnswer } from '../schemas/checklist.ts';

/** What is known of a case or visit, by fact. */
export type Facts = Readonly<Record<string, FactAnswer>>;

/**
 * All facts of a checklist: what was told, and the usual answer to what was not. What is told of no fact of the checklist, or
 * in another form than the fact has (a number for a yes/no question, no words at all for a name), counts as not told.
 */
export function factsOf(facts: readonly { id: string; usual: FactAnswer }[], told: Facts): Record<string, FactAnswer> {
  return Object.fromEntries(
    facts.map(({ id, usual }) => {
      const answer = Object.hasOwn(told, id) ? told[id] : undefined;
      return [id, answer !== undefined && answer !== '' && typeof answer === typeof usual ? answer : usual];
    }),
  );
}

function holds(wanted: Condition, answer: FactAnswer | undefined): boolean {
  if (typeof wanted === 'boolean') return (answer ?? false) === wanted;
  if (typeof wanted === 'string') return answer === wanted;
  if (Array.isArray(wanted)) return wanted.some((one) => one === answer);
  const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = wanted;
  return typeof answer === 'number' && answer >= atLeast && answer <= atMost;
}

/**
 * True where every condition of a checklist item agrees with the facts of the case: a yes/no as wanted (one not told is a no),
 * one of the options wanted, a number within the bounds.
 */
export function appliesIn(item: { when?: Readonly<Record<string, Condition>> | undefined }, facts: Facts): boolean {
  return Object.entries(item.when ?? {}).every(([fact, wanted]) =>
    holds(wanted, Object.hasOwn(facts, fact) ? facts[fact] : undefined),
  );
}
