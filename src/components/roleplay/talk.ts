import type { Answer } from '../../schemas/answer.ts';
import type { Localised } from '../../schemas/localised.ts';
import type { Roleplay, Turn } from '../../schemas/roleplay.ts';
import { outcomeOf } from '../../scoring/outcome.ts';
import { targetsOf } from '../../scoring/targets.ts';
import type { Session } from '../drill/resume.ts';
import type { Step } from '../drill/step.ts';
import { type Remark, remarked, type TalkStep } from './remarks.ts';

export type RoleplayDrill = Localised<Roleplay>;
export type TalkTurn = Localised<Turn>;

/** A turn that is tried again. It changes neither the score nor where the talk goes. */
export interface Practice {
  at: string;
  typed?: Answer | undefined;
  /** What the last try came to. */
  step?: Step | undefined;
  tries: number;
}

/** A talk under way or just over: what a draft keeps. Nothing in it depends on the language but what was typed. */
export interface Talk extends Session {
  /** The first answer of each turn, in the order of the talk. */
  steps: TalkStep[];
  /** The turn that is shown, or `end:<ending>`. */
  at: string;
  view: 'ask' | 'verdict' | 'end';
  typed?: Answer | undefined;
  practice?: Practice | undefined;
  /** Whether the browser kept the attempt; undefined before the end. */
  kept?: boolean | undefined;
}

export type TalkEvent =
  | { do: 'type'; typed: Answer }
  | { do: 'send'; step: Step }
  | { do: 'remark'; rule: string; remark: Remark }
  | { do: 'go-on'; now: number }
  | { do: 'kept'; kept: boolean }
  | { do: 'practise'; at: string }
  | { do: 'type-practice'; typed: Answer }
  | { do: 'send-practice'; step: Step }
  | { do: 'leave-practice' };

/** A talk at its first turn. */
export function begin(drill: RoleplayDrill, id: string, seed: number, started: number): Talk {
  return { v: 1, id, seed, started, steps: [], at: drill.start, view: 'ask' };
}

/** @throws when there is no such turn; a draft that names one is not resumed */
export function turnAt(drill: RoleplayDrill, at: string): TalkTurn {
  const turn = drill.turns.find(({ id }) => id === at);
  if (!turn) throw new Error(`The talk has no turn “${at}”.`);
  return turn;
}

/** The ending reached, at the end. */
export function endingAt(drill: RoleplayDrill, at: string): RoleplayDrill['endings'][number] | undefined {
  return drill.endings.find(({ id }) => `end:${id}` === at);
}

/** The first answer to the turn that is shown, once it was given. */
export function lastStep(talk: Talk): TalkStep | undefined {
  return talk.view === 'ask' ? undefined : talk.steps.at(-1);
}

/** What the visitor answers to a step, if anything. */
export function reactionTo(turn: TalkTurn, { verdicts }: Step) {
  return turn.reacts?.[outcomeOf(verdicts)];
}

function goOn(drill: RoleplayDrill, talk: Talk, now: number): Talk {
  const step = lastStep(talk);
  if (talk.view !== 'verdict' || !step) return talk;
  const at = targetsOf(turnAt(drill, talk.at))[outcomeOf(step.verdicts)];
  const next = { ...talk, at, typed: undefined, practice: undefined };
  return at.startsWith('end:') ? { ...next, view: 'end', finished: now } : { ...next, view: 'ask' };
}

/** Something said about a verdict: only on one's own words, and only until the talk goes on. */
function remark(drill: RoleplayDrill, talk: Talk, rule: string, said: Remark): Talk {
  const step = lastStep(talk);
  if (talk.view !== 'verdict' || !step || turnAt(drill, talk.at).asks !== 'reply') return talk;
  return { ...talk, steps: [...talk.steps.slice(0, -1), remarked(step, rule, said)] };
}

/** The talk after an event; an event that does not fit what is shown changes nothing. */
export function advance(drill: RoleplayDrill, talk: Talk, event: TalkEvent): Talk {
  switch (event.do) {
    case 'type':
      return talk.view === 'ask' ? { ...talk, typed: event.typed } : talk;
    case 'send':
      if (talk.view !== 'ask') return talk;
      return { ...talk, steps: [...talk.steps, event.step], view: 'verdict', typed: undefined };
    case 'remark':
      return remark(drill, talk, event.rule, event.remark);
    case 'go-on':
      return goOn(drill, talk, event.now);
    case 'kept':
      return talk.view === 'end' ? { ...talk, kept: event.kept } : talk;
    case 'practise':
      return talk.view === 'ask' ? talk : { ...talk, practice: { at: event.at, tries: 0 } };
    case 'type-practice':
      return talk.practice ? { ...talk, practice: { ...talk.practice, typed: event.typed } } : talk;
    case 'send-practice':
      if (!talk.practice) return talk;
      return { ...talk, practice: { ...talk.practice, step: event.step, tries: talk.practice.tries + 1 } };
    case 'leave-practice':
      return { ...talk, practice: undefined };
  }
}

/** What is shown, as a name that changes with every step taken. */
export function placeOf({ id, view, at, practice }: Talk): string {
  return `${id} ${view} ${at} ${practice ? `${practice.at} ${practice.tries}` : ''}`;
}
