import { fill } from '../../i18n/fill.ts';
import type { RuleVerdict } from '../../scoring/types.ts';
import { gravity } from './evidence.ts';
import type { DrillWords } from './words.ts';

/** Verdicts in one spoken sentence: “漏掉 1 条，做到 2 条。” */
export function spoken(verdicts: readonly RuleVerdict[], t: DrillWords): string {
  const counts = gravity.flatMap((verdict) => {
    const n = verdicts.filter((one) => one.verdict === verdict).length;
    return n > 0 ? [fill(t.spokenCount, { n, verdict: t.verdict[verdict] })] : [];
  });
  return fill(t.spoken, { counts: counts.join(t.listComma) });
}
