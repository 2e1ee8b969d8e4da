import type { Attempt, Mark } from './attempt.ts';
import { byFinished } from './order.ts';

/**
 * What the record says of one rule, now. How it is reckoned:
 * - the last five decided verdicts on the rule as it stands count; the newest weighs 5, the one before 4, … the fifth 1;
 *   met is worth 1, missed and violated 0; the score is the weighted mean;
 * - a red line that was crossed resets: what came before it no longer counts;
 * - `strong` from 0.8, on at least three verdicts from at least two attempts; `weak` below 0.5; `fair` between;
 * - verdicts on another version of the rule are stale: they count for nothing, but are told apart from “never tried”;
 * - “could not tell” and what trainees decided about themselves count neither way.
 */
export interface Mastery {
  state: MasteryState;
  /** 0 to 1; 0 where nothing counts. */
  score: number;
  /** How many verdicts count, at most five. */
  counted: number;
  /** When the rule was last practised as it stands, milliseconds since 1970. */
  last?: number;
}

/** `stale`: practised, but only as the rule stood before. */
export type MasteryState = 'untried' | 'stale' | 'weak' | 'fair' | 'strong';
export const masteryStates = ['untried', 'stale', 'weak', 'fair', 'strong'] as const satisfies MasteryState[];

/** What mastery needs to know of a rule; `id` is the full id. */
export interface RuleVersion {
  id: string;
  version: number;
}

/** How many verdicts count. */
const remembered = 5;
const strongFrom = 0.8;
const fairFrom = 0.5;

interface Counted {
  met: boolean;
  attempt: string;
  finished: number;
}

function isDecided({ verdict, by }: Mark): boolean {
  return verdict !== 'unrecognised' && by !== 'self';
}

/** The weighted mean, newest last in the list. */
function scoreOf(counted: readonly Counted[]): number {
  const weightAt = (index: number) => remembered - (counted.length - 1 - index);
  const total = counted.reduce((sum, _, index) => sum + weightAt(index), 0);
  const met = counted.reduce((sum, verdict, index) => sum + (verdict.met ? weightAt(index) : 0), 0);
  return total === 0 ? 0 : met / total;
}

function masteryOf(counted: readonly Counted[], stale: boolean): Mastery {
  const last = counted.at(-1);
  if (!last) return { state: stale ? 'stale' : 'untried', score: 0, counted: 0 };
  const score = scoreOf(counted);
  const proven = counted.length >= 3 && new Set(counted.map(({ attempt }) => attempt)).size >= 2;
  const state = score < fairFrom ? 'weak' : score >= strongFrom && proven ? 'strong' : 'fair';
  return { state, score, counted: counted.length, last: last.finished };
}

/**
 * Reads the mastery of every rule out of the record. Rules that are no longer listed are passed over.
 * @param attempts in any order
 * @returns by full rule id, an entry for every rule given
 */
export function mastery(attempts: readonly Attempt[], rules: readonly RuleVersion[]): Map<string, Mastery> {
  const versions = new Map(rules.map(({ id, version }) => [id, version]));
  const counted = new Map<string, Counted[]>();
  const stale = new Set<string>();
  for (const { id, finished, redLines, marks } of [...attempts].sort(byFinished))
    for (const mark of marks.filter(isDecided)) {
      if (mark.version !== versions.get(mark.rule)) {
        stale.add(mark.rule);
        continue;
      }
      const crossed = mark.verdict === 'violated' && redLines.includes(mark.rule);
      const before = crossed ? [] : (counted.get(mark.rule) ?? []);
      const verdict = { met: mark.verdict === 'met', attempt: id, finished };
      counted.set(mark.rule, [...before, verdict].slice(-remembered));
    }
  return new Map(rules.map(({ id }) => [id, masteryOf(counted.get(id) ?? [], stale.has(id))]));
}
