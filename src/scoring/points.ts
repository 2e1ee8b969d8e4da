import type { RuleVerdict } from './types.ts';

/** What a rule counts. */
export interface Weighed {
  weight: number;
  redLine: boolean;
}

/** Weighted points of some verdicts. */
export interface Points {
  points: number;
  /** The most these verdicts could have given: what could not be told counts neither way. */
  max: number;
  /** Red lines crossed, each once. */
  redLines: string[];
}

/** @throws when a verdict is about a rule that is not in `rules`: the content check makes that impossible */
export function weighed(rules: Readonly<Record<string, Weighed>>, id: string): Weighed {
  const rule = rules[id];
  if (!rule) throw new Error(`A verdict is about “${id}”, which the drill does not carry.`);
  return rule;
}

/** Points for what was met, out of all that could be told. */
export function pointsOf(verdicts: readonly RuleVerdict[], rules: Readonly<Record<string, Weighed>>): Points {
  const told = verdicts.filter(({ verdict }) => verdict !== 'unrecognised');
  const weigh = (some: readonly RuleVerdict[]) => some.reduce((sum, { rule }) => sum + weighed(rules, rule).weight, 0);
  const crossed = verdicts.filter(({ rule, verdict }) => verdict === 'violated' && weighed(rules, rule).redLine);
  return {
    points: weigh(told.filter(({ verdict }) => verdict === 'met')),
    max: weigh(told),
    redLines: [...new Set(crossed.map(({ rule }) => rule))],
  };
}

/**
 * Points of a talk. The maximum is the best path through it and not the path taken, so that a short
 * evasive talk cannot show full marks.
 * @param best the weight of the best path, see `bestPath`
 */
export function pathPoints(
  verdicts: readonly RuleVerdict[],
  rules: Readonly<Record<string, Weighed>>,
  best: number,
): Points {
  const { points, max, redLines } = pointsOf(verdicts, rules);
  const untold = verdicts.reduce((sum, { rule }) => sum + weighed(rules, rule).weight, 0) - max;
  return { points, max: Math.max(0, best - untold), redLines };
}
