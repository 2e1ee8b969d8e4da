import type { Localised } from '../schemas/localised.ts';
import type { QuizItem } from '../schemas/quiz.ts';
import type { Locale } from '../schemas/text.ts';
import { type Day, daysAfter, endOfMonth, partsOfDay, writtenDay } from './day.ts';
import { random } from './shuffle.ts';

/** An item that asks about a day, drawn anew for each round. */
export type DatedItem = Extract<Localised<QuizItem>, { kind: 'rota' | 'term' }>;
/** An item as it is asked. */
export type AskedItem = Exclude<Localised<QuizItem>, DatedItem>;

/** Stands for the day in the text of a dated item. */
const mark = /__day__/g;
const firstDay = '2026-01-01';
const days = 4 * 365;

export const isDated = (item: Localised<QuizItem>): item is DatedItem => item.kind === 'rota' || item.kind === 'term';

/** A day for a seed; every third is the last of its month, where rotas and terms are easily got wrong. */
export function drawDay(seed: number): Day {
  const next = random(seed);
  const day = daysAfter(firstDay, Math.floor(next() * days));
  return next() < 1 / 3 ? endOfMonth(day) : day;
}

/** The name of a dated item with its day: answers in the record go by it. */
export const withDay = (id: string, day: Day) => `${id}:${day}`;

/** The name of an item, and its day where it has one. */
export function splitDay(at: string): { id: string; day: Day | undefined } {
  const [, id, day] = /^(.+):(\d{4}-\d{2}-\d{2})$/.exec(at) ?? [];
  return id === undefined ? { id: at, day: undefined } : { id, day };
}

/** The text of a dated item, with its day. */
export const tellDay = (text: string, day: Day, locale: Locale) => text.replace(mark, writtenDay(day, locale));

/** A dated item on a day, as the choice that is asked. Its options keep the order of the file. */
export function onDay(item: DatedItem, day: Day, locale: Locale): Extract<AskedItem, { kind: 'choice' }> {
  const { asks, rules, explain } = item;
  const base = { id: withDay(item.id, day), kind: 'choice' as const, rules, explain, asks: tellDay(asks, day, locale) };
  if (item.kind === 'rota') {
    const [, , date] = partsOfDay(day);
    const onDuty = item.shifts.findLastIndex(({ from }) => from <= date);
    return {
      ...base,
      options: item.shifts.map(({ who, why }, index) => ({ text: who, right: index === onDuty, breaks: [], why })),
    };
  }
  const option = (after: number) => writtenDay(daysAfter(day, after), locale);
  return {
    ...base,
    options: [
      { text: option(item.days), right: true, breaks: [] },
      ...item.wrong.map(({ days: after, why }) => ({ text: option(after), right: false, breaks: [], why })),
    ],
  };
}
