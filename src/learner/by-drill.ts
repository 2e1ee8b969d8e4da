import type { Attempt } from './attempt.ts';
import { shareOf } from './share.ts';

/** All attempts at one drill, in a line. */
export interface DrillSum {
  drill: string;
  kind: Attempt['kind'];
  attempts: number;
  /** The best share of the points and the latest, 0 to 1; left out where there were none to reach. */
  best?: number;
  latest?: number;
  /** Attempts in which a red line was crossed. */
  failed: number;
  /** When the last one ended, milliseconds since 1970. */
  last: number;
}

/** The attempts drill by drill, the latest practised first. @param attempts the earliest first */
export function byDrill(attempts: readonly Attempt[]): DrillSum[] {
  const sums = new Map<string, DrillSum>();
  for (const attempt of attempts) {
    const { drill, kind, finished } = attempt;
    const sum = sums.get(drill) ?? { drill, kind, attempts: 0, failed: 0, last: finished };
    const share = shareOf(attempt);
    sum.attempts++;
    if (attempt.redLines.length > 0) sum.failed++;
    sum.last = Math.max(sum.last, finished);
    if (share !== undefined) {
      sum.best = Math.max(sum.best ?? 0, share);
      sum.latest = share;
    }
    sums.set(drill, sum);
  }
  return [...sums.values()].sort((a, b) => b.last - a.last);
}
