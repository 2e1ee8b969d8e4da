import type { Answer } from '../schemas/answer.ts';
import type { Attempt, Claim, Mark } from './attempt.ts';

/** One step of an attempt, to be looked at again: what was answered, and what was said of it. */
export interface ReplayStep {
  /** The turn, quiz item or case. */
  at: string;
  /** Left out where verdicts have no answer: somebody stood by and watched. */
  said?: Answer;
  marks: Mark[];
  /** Where the trainee says that it should count. */
  claims: Claim[];
}

/** An attempt step by step: answers in the order given, each with its verdicts; verdicts without an answer stand last. */
export function replayOf({ answers, marks, claims = [] }: Attempt): ReplayStep[] {
  const steps = new Map<string, ReplayStep>();
  const stepAt = (at: string) => {
    const step = steps.get(at) ?? { at, marks: [], claims: [] };
    steps.set(at, step);
    return step;
  };
  for (const { at, said } of answers) {
    const step = stepAt(at);
    // A step that was answered twice is told by the answer that was judged: the first.
    if (!('said' in step)) step.said = said;
  }
  for (const mark of marks) stepAt(mark.at).marks.push(mark);
  for (const claim of claims) stepAt(claim.at).claims.push(claim);
  return [...steps.values()];
}
