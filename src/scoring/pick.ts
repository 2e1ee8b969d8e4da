import { type Feedback, judgeAll, type Scored } from './structured.ts';

/** One option of a choice, as an island has it. */
export interface Option {
  text: string;
  right: boolean;
  breaks: string[];
  why?: string | undefined;
}

/**
 * Scores picked options: right when exactly the right ones are picked; a picked option that
 * breaks a rule violates it.
 * @param picked indices into `options`
 */
export function scorePick(options: readonly Option[], picked: readonly number[], rules: readonly string[]): Scored {
  const isPicked = (index: number) => picked.includes(index);
  const allRight = options.every((option, index) => option.right === isPicked(index));
  const broken = options.flatMap((option, index) => (isPicked(index) ? option.breaks : []));
  const feedback = options.flatMap(({ right, why }, index): Feedback[] => {
    if (!isPicked(index) && !right) return [];
    return [{ at: String(index), right: right === isPicked(index), ...(why ? { why } : {}) }];
  });
  return { verdicts: judgeAll(rules, () => allRight, broken), feedback };
}
