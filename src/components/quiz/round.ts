import type { Answer } from '../../schemas/answer.ts';
import type { Localised } from '../../schemas/localised.ts';
import type { Quiz } from '../../schemas/quiz.ts';
import type { Locale } from '../../schemas/text.ts';
import { type AskedItem, drawDay, isDated, onDay, splitDay, withDay } from '../../scoring/dated.ts';
import { shuffled } from '../../scoring/shuffle.ts';
import type { Session } from '../drill/resume.ts';
import { seedFor } from '../drill/seed.ts';
import { isRight, type Step } from '../drill/step.ts';

export type QuizDrill = Localised<Quiz>;
export type Item = AskedItem;

/** Some items, one after another. */
export interface Round {
  /** Ids, in the order asked. */
  items: string[];
  /** Which of them is shown. */
  index: number;
  steps: Step[];
  view: 'ask' | 'verdict' | 'end';
  typed?: Answer | undefined;
}

/** A quiz under way or just over: what a draft keeps. */
export interface Sitting extends Session {
  /** The round that counts. */
  first: Round;
  /** What was wrong once more: practice, not kept in the record. */
  again?: Round | undefined;
  /** How many times the wrong ones were asked again. */
  retries: number;
  /** Whether the browser kept the attempt; undefined before the end. */
  kept?: boolean | undefined;
}

export type QuizEvent =
  | { do: 'type'; typed: Answer }
  | { do: 'send'; step: Step }
  | { do: 'go-on'; now: number }
  | { do: 'kept'; kept: boolean }
  | { do: 'retry' }
  | { do: 'leave-retry' };

const roundOf = (items: string[]): Round => ({ items, index: 0, steps: [], view: 'ask' });

/** How many questions a round has. */
export function roundLength({ items, draw }: Pick<QuizDrill, 'items' | 'draw'>): number {
  return Math.min(draw ?? items.length, items.length);
}

/** The items of a round: as many as the quiz draws from its pool, shuffled; those that ask about a day, each with one. */
export function drawn(drill: Pick<QuizDrill, 'items' | 'draw'>, seed: number): string[] {
  return shuffled(drill.items, seed)
    .slice(0, roundLength(drill))
    .map((item) => (isDated(item) ? withDay(item.id, drawDay(seedFor(seed, item.id))) : item.id));
}

/** A quiz at its first item. */
export function begin(drill: QuizDrill, id: string, seed: number, started: number): Sitting {
  return { v: 1, id, seed, started, first: roundOf(drawn(drill, seed)), retries: 0 };
}

/** The round that is shown. */
export function roundNow({ again, first }: Sitting): Round {
  return again ?? first;
}

/** An item of a quiz as it is asked; undefined where there is none of that name, or its day is missing. */
export function findItem({ drill, locale }: Asking, at: string): Item | undefined {
  const { id, day } = splitDay(at);
  const item = drill.items.find((one) => one.id === id);
  if (!item) return undefined;
  if (isDated(item)) return day === undefined ? undefined : onDay(item, day, locale);
  return day === undefined ? item : undefined;
}

/** What it takes to ask: the quiz and its language. */
interface Asking {
  drill: QuizDrill;
  locale: Locale;
}

/** @throws when there is no such item; a draft that names one is not resumed */
export function itemAt(asking: Asking, at: string | undefined): Item {
  const item = at === undefined ? undefined : findItem(asking, at);
  if (!item) throw new Error(`The quiz has no item “${at}”.`);
  return item;
}

/** Items of a round that were not answered rightly. */
export function wrongIn({ steps }: Round): string[] {
  return steps.filter((step) => !isRight(step)).map(({ at }) => at);
}

function goOn(round: Round): Round {
  if (round.view !== 'verdict') return round;
  const next = { ...round, typed: undefined };
  return round.index + 1 < round.items.length
    ? { ...next, index: round.index + 1, view: 'ask' }
    : { ...next, view: 'end' };
}

function advanceRound(round: Round, event: QuizEvent): Round {
  switch (event.do) {
    case 'type':
      return round.view === 'ask' ? { ...round, typed: event.typed } : round;
    case 'send':
      if (round.view !== 'ask') return round;
      return { ...round, steps: [...round.steps, event.step], view: 'verdict', typed: undefined };
    case 'go-on':
      return goOn(round);
    default:
      return round;
  }
}

/** The quiz after an event; an event that does not fit what is shown changes nothing. */
export function advance(sitting: Sitting, event: QuizEvent): Sitting {
  const round = roundNow(sitting);
  if (event.do === 'kept') return { ...sitting, kept: event.kept };
  if (event.do === 'leave-retry') return { ...sitting, again: undefined };
  if (event.do === 'retry') {
    const wrong = wrongIn(round);
    if (round.view !== 'end' || wrong.length === 0) return sitting;
    return { ...sitting, again: roundOf(wrong), retries: sitting.retries + 1 };
  }
  const next = advanceRound(round, event);
  if (sitting.again) return { ...sitting, again: next };
  const ends = next.view === 'end' && event.do === 'go-on' && sitting.finished === undefined;
  return { ...sitting, first: next, ...(ends ? { finished: event.now } : {}) };
}
