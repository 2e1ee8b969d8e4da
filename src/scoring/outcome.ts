import type { RuleVerdict } from './types.ts';

/** How a turn went, as the visitor takes it. */
export type Outcome = 'good' | 'weak' | 'bad';

/** good: everything met; bad: something violated; weak: anything between. */
export function outcomeOf(verdicts: readonly RuleVerdict[]): Outcome {
  if (verdicts.some(({ verdict }) => verdict === 'violated')) return 'bad';
  return verdicts.every(({ verdict }) => verdict === 'met') ? 'good' : 'weak';
}
