import type { MasteryState } from '../../learner/mastery.ts';

/** The small seal of a rule: how far it is filled tells the state, beside the word that always goes with it. */
export function StateSeal({ state, redLine, number }: { state: MasteryState; redLine: boolean; number?: number }) {
  return (
    <span class="record-seal" data-state={state} data-red-line={redLine ? '' : undefined} aria-hidden="true">
      {number}
    </span>
  );
}
