import type { RoleplayBundle, RuleCard } from '../../catalogue/bundle.ts';
import type { Answer } from '../../schemas/answer.ts';
import { asTable, asTexts } from '../../scoring/answers.ts';
import { bestPath, goodTurns, turnPoints } from '../../scoring/best-path.ts';
import { type Outcome, outcomeOf } from '../../scoring/outcome.ts';
import { scorePick } from '../../scoring/pick.ts';
import { modelAnswer } from '../../scoring/right-answer.ts';
import { targetsOf } from '../../scoring/targets.ts';
import { scoredRules } from '../../scoring/turn.ts';
import { seedFor } from '../drill/seed.ts';
import type { TalkTurn } from '../roleplay/talk.ts';
import { tick } from './quiz-paper.ts';
import { actionRows, numbered, optionRows, type Row } from './rows.ts';
import { paperCode, paperSeed } from './version.ts';

/** A turn of a talk on paper. */
export interface PaperTurn {
  number: number;
  turn: TalkTurn;
  /** The most it earns, as on the screen. */
  points: number;
  /** Options, actions, boxes of a register; a reply has none. */
  rows: Row[];
  /** The rules it is marked by. */
  rules: RuleCard[];
  /** False for a turn that only a talk gone astray comes to. */
  onGoodPath: boolean;
}

/** Best first. */
const outcomes = ['good', 'weak', 'bad'] as const satisfies Outcome[];

function rowsOf(turn: TalkTurn, seed: number): Row[] {
  switch (turn.asks) {
    case 'reply':
      return [];
    case 'choice':
      return optionRows(turn.options, seed);
    case 'record':
      return numbered(turn.fields.map(({ id, label }) => ({ id, text: label })));
    case 'order':
      return actionRows(turn.actions, seed);
  }
}

function laidOut(bundle: RoleplayBundle, turns: readonly TalkTurn[]): PaperTurn[] {
  const seed = paperSeed(bundle.id, 'A');
  const good = goodTurns(bundle.drill);
  return turns.map((turn, index) => ({
    number: index + 1,
    turn,
    points: turnPoints(turn, bundle.rules),
    rows: rowsOf(turn, seedFor(seed, turn.id)),
    rules: scoredRules(turn).flatMap((id) => bundle.rules[id] ?? []),
    onGoodPath: good.includes(turn),
  }));
}

/** The talk for one person alone, in writing: the turns on the path on which everything goes well. */
export const writtenTurns = (bundle: RoleplayBundle) => laidOut(bundle, goodTurns(bundle.drill));

/** The talk for two: all its turns, in the order of the file; options and actions stand as on the written paper. */
export const cardTurns = (bundle: RoleplayBundle) => laidOut(bundle, bundle.drill.turns);

/** What the whole talk earns, as on the screen: its best path. */
export const talkPoints = ({ drill, rules }: RoleplayBundle) => bestPath(drill, rules);

/** The number that a written talk and its key share: it changes with what is asked, not with what the scorer learns. */
export const talkCode = (turns: readonly PaperTurn[]) => paperCode(turns.map(({ turn, rows }) => [turn, rows]));

/** What belongs in the boxes of a turn, by row: a tick, a place in the order, words. */
export function boxesOfTurn({ turn, rows }: Pick<PaperTurn, 'turn' | 'rows'>): Record<string, string> {
  const answer: Answer = modelAnswer(turn);
  switch (turn.asks) {
    case 'reply':
      return {};
    case 'choice':
      return { [String(answer)]: tick };
    case 'record':
      return asTable(answer);
    case 'order':
      return Object.fromEntries(rows.map(({ id }) => [id, String(asTexts(answer).indexOf(id) + 1)]));
  }
}

/** Which options lead to an outcome, by the letters they have on the card; none where the turn has no options. */
export function lettersOf({ turn, rows }: Pick<PaperTurn, 'turn' | 'rows'>, outcome: Outcome): string[] {
  if (turn.asks !== 'choice') return [];
  return rows
    .filter(({ id }) => outcomeOf(scorePick(turn.options, [Number(id)], scoredRules(turn)).verdicts) === outcome)
    .map(({ label }) => label);
}

/** The outcomes that a turn can have: what is chosen, written or put in order does not break every rule. */
export function outcomesOf(asked: Pick<PaperTurn, 'turn' | 'rows'>): Outcome[] {
  const { asks } = asked.turn;
  if (asks === 'reply') return [...outcomes];
  if (asks === 'choice') return outcomes.filter((outcome) => lettersOf(asked, outcome).length > 0);
  return ['good', 'weak'];
}

/** Where a turn leads: the number of a turn, or an ending. */
export type Way = { to: 'turn'; number: number } | { to: 'ending'; title: string };

/**
 * Where each outcome of a turn leads, in the numbers of the cards.
 * @throws when a turn leads nowhere; the content check says so first
 */
export function waysOf({ drill }: RoleplayBundle, turn: TalkTurn): Record<Outcome, Way> {
  const targets = targetsOf(turn);
  const way = (target: string): Way => {
    const ending = drill.endings.find(({ id }) => `end:${id}` === target);
    if (ending) return { to: 'ending', title: ending.title };
    const index = drill.turns.findIndex(({ id }) => id === target);
    if (index < 0) throw new Error(`The talk cannot go on at “${target}”.`);
    return { to: 'turn', number: index + 1 };
  };
  return { good: way(targets.good), weak: way(targets.weak), bad: way(targets.bad) };
}
