import type { Localised } from '../schemas/localised.ts';
import type { Roleplay, Turn } from '../schemas/roleplay.ts';
import type { Outcome } from './outcome.ts';
import { type Weighed, weighed } from './points.ts';
import { targetsOf } from './targets.ts';
import { scoredRules } from './turn.ts';

type Rules = Readonly<Record<string, Weighed>>;

/** The most a turn can earn: good keeps all, any other outcome loses at least its lightest rule. */
function most(turn: Localised<Turn>, rules: Rules, outcome: Outcome): number {
  const weights = scoredRules(turn).map((id) => weighed(rules, id).weight);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return outcome === 'good' || weights.length === 0 ? all : all - Math.min(...weights);
}

/**
 * The weight of the best path through a talk.
 * @throws when the talk runs in a circle or leads to a turn that is not there; the content check says so first
 */
export function bestPath(drill: Localised<Roleplay>, rules: Rules): number {
  const turns = new Map(drill.turns.map((turn) => [turn.id, turn]));
  const known = new Map<string, number>();
  const from = (id: string, trail: readonly string[]): number => {
    if (id.startsWith('end:')) return 0;
    const turn = turns.get(id);
    if (!turn || trail.includes(id))
      throw new Error(`The talk cannot go on at “${id}” (${[...trail, id].join(' → ')}).`);
    const before = known.get(id);
    if (before !== undefined) return before;
    const targets = Object.entries(targetsOf(turn)) as [Outcome, string][];
    const best = Math.max(...targets.map(([outcome, to]) => most(turn, rules, outcome) + from(to, [...trail, id])));
    known.set(id, best);
    return best;
  };
  return from(drill.start, []);
}

/** The turns of a talk in which everything goes well, in order. */
export function goodTurns({ start, turns }: Pick<Localised<Roleplay>, 'start' | 'turns'>): Localised<Turn>[] {
  const byId = new Map(turns.map((turn) => [turn.id, turn]));
  const path: Localised<Turn>[] = [];
  for (let turn = byId.get(start); turn && !path.includes(turn); turn = byId.get(targetsOf(turn).good)) path.push(turn);
  return path;
}

/** The weight of the path on which everything goes well; it must be the best one. */
export function goodPath(drill: Localised<Roleplay>, rules: Rules): number {
  return goodTurns(drill).reduce((sum, turn) => sum + most(turn, rules, 'good'), 0);
}

/** The most a turn can earn. */
export function turnPoints(turn: Localised<Turn>, rules: Rules): number {
  return most(turn, rules, 'good');
}
