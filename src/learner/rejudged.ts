import type { RuleVerdict } from '../scoring/types.ts';
import type { Attempt } from './attempt.ts';
import { replayOf } from './replay.ts';

/** An answer in own words with the evidence of its verdicts, in the order of its marks. */
export interface RejudgedStep {
  said: string;
  verdicts: RuleVerdict[];
}

/**
 * The evidence of old verdicts, out of marking the answers once more. It is told only where the rule is of the version that the
 * verdict was about and the verdict is the same today; elsewhere today's words would be put into yesterday's mouth.
 * @param judge the verdicts of today on an answer; undefined where the step does not take own words
 * @param rules their versions today
 * @returns the steps by name, and how many verdicts come out otherwise
 */
export function rejudged(
  attempt: Attempt,
  judge: (at: string, said: string) => readonly RuleVerdict[] | undefined,
  rules: Readonly<Record<string, { version: number }>>,
): { steps: Map<string, RejudgedStep>; differing: number } {
  const steps = new Map<string, RejudgedStep>();
  let differing = 0;
  for (const { at, said, marks } of replayOf(attempt)) {
    const today = typeof said === 'string' ? judge(at, said) : undefined;
    if (typeof said !== 'string' || !today) continue;
    const verdicts = marks.map(({ rule, version, verdict, by }): RuleVerdict => {
      // What trainees judged themselves stands in place of “could not tell”.
      const then = by === 'self' ? 'unrecognised' : verdict;
      const same = today.find((one) => one.rule === rule && one.verdict === then);
      const isSame = same !== undefined && rules[rule]?.version === version;
      if (!isSame) differing++;
      return { rule, verdict: then, evidence: isSame ? same.evidence : [] };
    });
    steps.set(at, { said, verdicts });
  }
  return { steps, differing };
}
