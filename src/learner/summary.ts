import type { Attempt } from './attempt.ts';
import type { Mastery, MasteryState } from './mastery.ts';

/** The record in a few numbers. */
export interface Summary {
  attempts: number;
  /** Attempts in which a red line was crossed. */
  failed: number;
  /** How many rules stand in each state. */
  states: Record<MasteryState, number>;
  rules: number;
  /** When the last attempt ended, milliseconds since 1970. */
  last?: number | undefined;
}

/** Counts what the summary shows. */
export function summary(attempts: readonly Attempt[], masteries: ReadonlyMap<string, Mastery>): Summary {
  const states: Summary['states'] = { untried: 0, stale: 0, weak: 0, fair: 0, strong: 0 };
  for (const { state } of masteries.values()) states[state]++;
  return {
    attempts: attempts.length,
    failed: attempts.filter(({ redLines }) => redLines.length > 0).length,
    states,
    rules: masteries.size,
    last: attempts.reduce<number | undefined>((last, { finished }) => Math.max(last ?? 0, finished), undefined),
  };
}

/** The rules to practise first: the weakest, and of those the ones practised longest ago. */
export function weakest(masteries: ReadonlyMap<string, Mastery>, count: number): string[] {
  return [...masteries]
    .filter(([, { state }]) => state === 'weak' || state === 'stale')
    .sort(([, a], [, b]) => a.score - b.score || (a.last ?? 0) - (b.last ?? 0))
    .slice(0, count)
    .map(([id]) => id);
}
