import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Attempt } from '../../learner/attempt.ts';
import type { View } from './view.ts';

/** The evidence of an attempt: none to be had, to be had, on its way, shown, or out of reach. */
export type Evidence =
  | { state: 'none' | 'there' | 'waiting' | 'failed' }
  | {
      state: 'shown';
      /** How many verdicts on own words come out otherwise today: their evidence can't be told. */
      differing: number;
      /** The answer to a step with its evidence underlined; undefined where it is not in own words. */
      show(at: string): VNode | undefined;
    };

/** Only a talk is answered in one's own words. */
function hasOwnWords({ kind, answers, marks }: Attempt): boolean {
  return kind === 'roleplay' && marks.length > 0 && answers.some(({ said }) => typeof said === 'string' && said !== '');
}

/**
 * The words that the verdicts of a talk rest on. They are not kept in the record: where somebody asks, the scorer and the
 * drill are fetched and the answers marked once more.
 * @returns how it stands, and how to ask
 */
export function useEvidence(attempt: Attempt, view: View): [Evidence, () => void] {
  const isThere = view.drills.has(attempt.drill) && hasOwnWords(attempt);
  const [evidence, setEvidence] = useState<Evidence>({ state: isThere ? 'there' : 'none' });
  const show = async () => {
    setEvidence({ state: 'waiting' });
    try {
      const { evidenceOf } = await import('./evidence-of.tsx');
      setEvidence({ state: 'shown', ...(await evidenceOf(attempt, view)) });
    } catch {
      setEvidence({ state: 'failed' });
    }
  };
  return [evidence, show];
}
