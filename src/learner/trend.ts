import type { Attempt } from './attempt.ts';
import { inOrder } from './order.ts';
import { shareOf } from './share.ts';

/** One attempt on the way. */
export interface TrendPoint {
  finished: number;
  /** 0 to 1. */
  share: number;
  /** True where a red line was crossed. */
  failed: boolean;
}

/** How the last attempts went. */
export interface Trend {
  /** The earliest first; attempts without points are left out. */
  points: TrendPoint[];
  /** The later half against the earlier half; undefined below four points. Within five hundredths counts as level. */
  direction?: 'up' | 'level' | 'down';
  /** Means of the earlier and of the later half, where there is a direction. */
  from?: number;
  to?: number;
}

const level = 0.05;

function mean(points: readonly TrendPoint[]): number {
  return points.reduce((sum, { share }) => sum + share, 0) / points.length;
}

/**
 * The shares of the last attempts and where they lead.
 * @param attempts in any order
 * @param last how many at most
 */
export function trend(attempts: readonly Attempt[], last = 30): Trend {
  const points = inOrder(attempts)
    .flatMap((attempt): TrendPoint[] => {
      const share = shareOf(attempt);
      return share === undefined ? [] : [{ finished: attempt.finished, share, failed: attempt.redLines.length > 0 }];
    })
    .slice(-last);
  if (points.length < 4) return { points };
  const half = Math.floor(points.length / 2);
  const from = mean(points.slice(0, half));
  const to = mean(points.slice(-half));
  const direction = to - from > level ? 'up' : from - to > level ? 'down' : 'level';
  return { points, direction, from, to };
}
