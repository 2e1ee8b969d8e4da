import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { built, builtFloor } from './measure.ts';
import type { Run } from './run.ts';
import type { Weight } from './size.ts';

/** How many pages of prose, half of them in each language: as many as the peers were measured with. */
export const steps = [40, 400, 2000] as const;

/** A handbook of prose and the floor of the same prose. */
export interface Prose {
  pages: number;
  check: Run;
  build: Run;
  weight: Weight;
  floor: { build: Run; weight: Weight };
}

/**
 * Builds as many pages of prose as the peers had, with as little else as a handbook may have: a rule a page, and a quiz for every
 * fifty procedures, or the check would complain.
 */
export function measureProse(root: string, folder: string, pages: number): Prose {
  const procedures = pages / 2;
  const size = { procedures, drills: Math.ceil(procedures / 50), rules: 1 };
  const { check, build, weight, dist } = built(root, folder, size);
  rmSync(join(dist, '..'), { recursive: true });
  return { pages, check, build, weight, floor: builtFloor(root, folder, size) };
}

/**
 * How much dearer a page becomes: the cost of one more page between the last two steps, in that between the first two. One where
 * the cost is linear.
 */
export function growth(costs: readonly [pages: number, cost: number][]): number {
  const slopes = costs.slice(1).map(([pages, cost], at) => {
    const [before, less] = costs[at] ?? [0, 0];
    return (cost - less) / (pages - before);
  });
  return (slopes.at(-1) ?? Number.NaN) / (slopes[0] ?? Number.NaN);
}
