import type { FactAnswer } from '../schemas/checklist.ts';
import type { Desk } from '../schemas/desks.ts';
import type { Locale, Text } from '../schemas/text.ts';

/** A placeholder in a text: {company}, {opener}, {hours.reply}, {fact.room}. */
export const placeholder = /\{([a-z][a-z0-9.-]*)\}/g;

/** The value of every placeholder a text at this desk, in this drill, may use. */
export function placeholders(desk: Desk, locale: Locale, facts: Record<string, Text> = {}): Map<string, string> {
  return new Map([
    ['company', desk.company[locale]],
    ['opener', desk.opener[locale]],
    ...Object.entries(desk.hours).map(([name, hours]) => [`hours.${name}`, String(hours)] as const),
    ...Object.entries(facts).map(([name, fact]) => [`fact.${name}`, fact[locale]] as const),
  ]);
}

/** Replaces the placeholders of a text; one that has no value stays as it is (the author check names it). */
export function fillText(text: string, values: Map<string, string>): string {
  return text.replace(placeholder, (whole, name: string) => values.get(name) ?? whole);
}

/** A fact of a checklist, as far as its answer is put into texts. */
interface ToldFact {
  id: string;
  options?: readonly { id: string; label: string }[] | undefined;
}

/** The values of `{fact.<id>}` in the texts of a checklist: the words of a choice, a number, the name of a place. */
export function factValues(
  facts: readonly ToldFact[],
  answers: Readonly<Record<string, FactAnswer>>,
): Map<string, string> {
  return new Map(
    facts.flatMap(({ id, options }) => {
      const answer = answers[id];
      if (answer === undefined || typeof answer === 'boolean') return [];
      return [[`fact.${id}`, options?.find((option) => option.id === answer)?.label ?? String(answer)] as const];
    }),
  );
}
