import { type Verdict, verdict as verdicts } from '../../../src/schemas/examples.ts';

/** How many answers of each label. */
export type Counts = Record<Verdict, number>;

/** Nothing counted yet. */
export function noCounts(): Counts {
  return { met: 0, missed: 0, violated: 0, unrecognised: 0 };
}

/** Answers of any label, or of some. */
export function total(counts: Counts, labels: Iterable<Verdict> = verdicts.options): number {
  return [...labels].reduce((sum, label) => sum + counts[label], 0);
}
