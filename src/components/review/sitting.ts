import type { Asked } from '../../learner/review.ts';
import type { Answer } from '../../schemas/answer.ts';
import type { Session } from '../drill/resume.ts';
import type { Step } from '../drill/step.ts';
import { type Remark, remarked, type TalkStep } from '../roleplay/remarks.ts';

/** A review under way or just over: what a draft keeps. Nothing in it depends on the language but what was typed. */
export interface Sitting extends Session {
  asks: Asked[];
  /** Which of them is shown. */
  index: number;
  /** The answers, one an item, in the order asked; each named as its drill names it. */
  steps: TalkStep[];
  /** `change`: what a rule said before and says now, shown before its question. */
  view: 'change' | 'ask' | 'verdict' | 'end';
  typed?: Answer | undefined;
  /** Whether the browser kept the attempt; undefined before the end. */
  kept?: boolean | undefined;
}

export type ReviewEvent =
  | { do: 'type'; typed: Answer }
  | { do: 'send'; step: Step }
  | { do: 'remark'; rule: string; remark: Remark }
  | { do: 'go-on'; now: number }
  | { do: 'kept'; kept: boolean };

/** What is shown first of a question. */
const opening = (ask: Asked | undefined): Sitting['view'] => (ask?.from === undefined ? 'ask' : 'change');

/** A review at its first question. */
export function begin(asks: readonly Asked[], id: string, seed: number, started: number): Sitting {
  return { v: 1, id, seed, started, asks: [...asks], index: 0, steps: [], view: opening(asks[0]) };
}

/** @throws when a review has no question at its place; a draft like that is not resumed */
export function askNow({ asks, index }: Sitting): Asked {
  const ask = asks[index];
  if (!ask) throw new Error(`The review has no question ${index + 1}.`);
  return ask;
}

/** The answer to the question that is shown, once it was given. */
export function stepNow({ steps, index, view }: Sitting): TalkStep | undefined {
  return view === 'verdict' ? steps[index] : undefined;
}

function goOn(sitting: Sitting, now: number): Sitting {
  if (sitting.view === 'change') return { ...sitting, view: 'ask' };
  if (sitting.view !== 'verdict') return sitting;
  const index = sitting.index + 1;
  const next = { ...sitting, typed: undefined };
  return index < sitting.asks.length
    ? { ...next, index, view: opening(sitting.asks[index]) }
    : { ...next, view: 'end', finished: now };
}

/** The review after an event; an event that does not fit what is shown changes nothing. */
export function advance(sitting: Sitting, event: ReviewEvent): Sitting {
  const step = stepNow(sitting);
  switch (event.do) {
    case 'type':
      return sitting.view === 'ask' ? { ...sitting, typed: event.typed } : sitting;
    case 'send':
      if (sitting.view !== 'ask') return sitting;
      return { ...sitting, steps: [...sitting.steps, event.step], view: 'verdict', typed: undefined };
    case 'remark':
      if (!step) return sitting;
      return { ...sitting, steps: [...sitting.steps.slice(0, -1), remarked(step, event.rule, event.remark)] };
    case 'go-on':
      return goOn(sitting, event.now);
    case 'kept':
      return sitting.view === 'end' ? { ...sitting, kept: event.kept } : sitting;
  }
}
