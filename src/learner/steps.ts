import type { ChecklistBundle, DrillBundle } from '../catalogue/bundle.ts';
import { itemWords } from '../catalogue/item-words.ts';
import { refOf, splitRef } from '../catalogue/short-items.ts';
import type { Answer } from '../schemas/answer.ts';
import type { Localised } from '../schemas/localised.ts';
import type { QuizItem } from '../schemas/quiz.ts';
import type { Turn } from '../schemas/roleplay.ts';
import type { Locale } from '../schemas/text.ts';
import { type Facts, factsOf } from '../scoring/applies.ts';
import { splitDay, tellDay } from '../scoring/dated.ts';
import { daysAfter, writtenDay } from '../scoring/day.ts';
import { actionsStep, turnOf } from '../scoring/disrupt.ts';
import { rolesStep } from '../scoring/roles.ts';
import type { Attempt } from './attempt.ts';

/** The words of one step of a drill, to read an old answer by. */
export interface StepWords {
  /** What the visitor said, what was asked, the case told. */
  asks: string;
  /** Words for the ids in a list, the index picked, or the left side of a pair. */
  names?: Record<string, string>;
  /** Words for the right side of a pair. */
  values?: Record<string, string>;
  /** Of an item that asks for a day: how many days after its own day each option lies. */
  after?: number[];
}

type Named = Record<string, string>;

function byId<T extends { id: string }>(items: readonly T[], word: (item: T) => string): Named {
  return Object.fromEntries(items.map((item) => [item.id, word(item)]));
}

function byIndex(texts: readonly { text: string }[]): Named {
  return Object.fromEntries(texts.map(({ text }, index) => [String(index), text]));
}

function ofTurn(turn: Localised<Turn>): StepWords {
  const asks = turn.says;
  switch (turn.asks) {
    case 'reply':
      return { asks };
    case 'choice':
      return { asks, names: byIndex(turn.options) };
    case 'record':
      return { asks, names: byId(turn.fields, ({ label }) => label) };
    case 'order':
      return { asks, names: byId(turn.actions, ({ text }) => text) };
  }
}

function ofItem(item: Localised<QuizItem>, says: Named): StepWords {
  const { asks } = item;
  switch (item.kind) {
    case 'choice':
    case 'choices':
      return { asks, names: byIndex(item.options) };
    case 'order':
      return { asks, names: byId(item.actions, ({ text }) => text) };
    case 'match':
      return { asks, names: byId(item.pairs, ({ left }) => left), values: byId(item.pairs, ({ right }) => right) };
    case 'sort':
      return { asks, names: byId(item.cards, ({ text }) => text), values: byId(item.buckets, ({ name }) => name) };
    case 'number':
      return { asks };
    case 'fill':
      return { asks: `${asks}\n${item.line.replace(/__(\d+)__/g, '（$1）')}` };
    case 'spot':
      return { asks, names: byIndex(item.lines), values: says };
    case 'rota':
      return { asks, names: byIndex(item.shifts.map(({ who }) => ({ text: who }))) };
    case 'term':
      return { asks, after: [item.days, ...item.wrong.map(({ days }) => days)] };
  }
}

/** The steps of a checklist: its cases and who does what in them, and the changes to a plan with what is done then. */
function ofChecklist(drill: ChecklistBundle['drill'], marks: Named): Record<string, StepWords> {
  const items = drill.phases.flatMap((phase) => phase.items);
  const namesIn = (facts: Facts) => byId(items, (item) => itemWords(drill.facts, item, facts));
  const decoys = byId(drill.decoys, ({ text }) => text);
  const cases = drill.cases.flatMap(({ id, tells: asks, facts }): [string, StepWords][] => {
    const names = namesIn(factsOf(drill.facts, facts));
    return [
      [id, { asks, names: { ...names, ...decoys } }],
      [rolesStep(id), { asks, names, values: drill.roles }],
    ];
  });
  const changes = (drill.disruptions ?? []).flatMap((change): [string, StepWords][] => [
    [change.id, { asks: change.tells, names: namesIn(turnOf(drill, change).before), values: marks }],
    [actionsStep(change.id), { asks: change.tells, names: byId(change.actions, ({ text }) => text) }],
  ]);
  return Object.fromEntries([...cases, ...changes]);
}

/**
 * The words of every step of a drill, by the name that answers in the record go by.
 * @param marks what items can be marked with when a plan changes
 */
export function stepsOf(bundle: DrillBundle, marks: Named = {}): Record<string, StepWords> {
  const says = Object.fromEntries(Object.values(bundle.rules).map((rule) => [rule.id, rule.says]));
  switch (bundle.kind) {
    case 'roleplay':
      return Object.fromEntries(bundle.drill.turns.map((turn) => [turn.id, ofTurn(turn)]));
    case 'quiz':
      return Object.fromEntries(bundle.drill.items.map((item) => [item.id, ofItem(item, says)]));
    case 'checklist':
      return ofChecklist(bundle.drill, marks);
  }
}

/**
 * The drills whose steps an attempt names, each once: its own, or of a review those that its questions come from.
 * @param known whether a drill still exists
 */
export function drillsOfSteps(
  { kind, drill, answers }: Pick<Attempt, 'kind' | 'drill' | 'answers'>,
  known: (drill: string) => boolean,
): string[] {
  const named = kind === 'review' ? answers.flatMap(({ at }) => splitRef(at)?.drill ?? []) : [drill];
  return [...new Set(named)].filter(known);
}

/** The steps of several drills together, as a review names them: `<drill>#<step>`. */
export function stepsByRef(drills: Readonly<Record<string, Record<string, StepWords>>>): Record<string, StepWords> {
  const named = Object.entries(drills).flatMap(([drill, steps]) =>
    Object.entries(steps).map(([step, words]) => [refOf(drill, step), words] as const),
  );
  return Object.fromEntries(named);
}

/** The words of the step that an answer goes by; an item that asks about a day is told with the day it was asked of. */
export function stepAt(steps: Readonly<Record<string, StepWords>>, at: string, locale: Locale): StepWords | undefined {
  const { id, day } = splitDay(at);
  const words = Object.hasOwn(steps, id) ? steps[id] : undefined;
  if (!words || day === undefined) return words;
  const asks = tellDay(words.asks, day, locale);
  const dates = words.after?.map((days, index) => [String(index), writtenDay(daysAfter(day, days), locale)]);
  return { ...words, asks, ...(dates ? { names: Object.fromEntries(dates) } : {}) };
}

/** One line of an answer. */
export interface AnswerLine {
  /** What the line belongs to, where there is a pair. */
  label?: string;
  text: string;
}

function wordFor(names: Named | undefined, id: string): string {
  return names && Object.hasOwn(names, id) ? (names[id] ?? id) : id;
}

/** An answer in words, line by line; ids that no longer mean anything stay as they are. */
export function answerLines(said: Answer, words: StepWords | undefined): AnswerLine[] {
  if (typeof said === 'string') return [{ text: said }];
  if (typeof said === 'number') return [{ text: wordFor(words?.names, String(said)) }];
  if (Array.isArray(said)) return said.map((id) => ({ text: wordFor(words?.names, id) }));
  return Object.entries(said).map(([id, text]) => ({
    label: wordFor(words?.names, id),
    text: wordFor(words?.values, text),
  }));
}
