import type { Attempt } from './attempt.ts';

/** Points as a share of what could be reached, 0 to 1; undefined where nothing could be. */
export function shareOf({ points, max }: Pick<Attempt, 'points' | 'max'>): number | undefined {
  return max > 0 ? Math.min(1, points / max) : undefined;
}
