import type { Attempt, Mark } from './attempt.ts';
import { type Entry, isAttempt } from './entry.ts';
import type { RuleVersion } from './mastery.ts';
import { inOrder } from './order.ts';

/**
 * All that the log says of one rule. The verdicts that count are decided, and on the rule as it stands; they stand in two lists
 * side by side, as a long log has hundreds of thousands of them.
 */
export interface RuleLog extends RuleVersion {
  /** The verdicts that count, the earliest first; those of one attempt stand together. */
  marks: Mark[];
  /** The attempt of each of them, at the same place. */
  attempts: Attempt[];
  /** True where there are verdicts on another version: they count for nothing. */
  stale: boolean;
  /** The highest of those versions that is older than the rule: it has changed since. */
  older?: number;
}

/** What could not be told, and what trainees decided about themselves, counts neither way. */
export function isDecided({ verdict, by }: Mark): boolean {
  return verdict !== 'unrecognised' && by !== 'self';
}

/** The place of the last verdict that crossed a red line; -1 where none did. @param from the first place to look at */
export function lastCrossed({ marks, attempts }: RuleLog, from = 0): number {
  for (let at = marks.length - 1; at >= from; at--)
    if (marks[at]?.verdict === 'violated' && attempts[at]?.redLines.includes(marks[at]?.rule ?? '')) return at;
  return -1;
}

/**
 * Sorts the verdicts of a log by rule, in one pass: mastery and the schedule of reviews are both read out of this.
 * @param entries in any order
 * @param rules those that are listed now; verdicts on others are passed over
 * @returns by full rule id, an entry for every rule given
 */
export function toldByRule(entries: readonly Entry[], rules: readonly RuleVersion[]): Map<string, RuleLog> {
  const logs = new Map(
    rules.map(({ id, version }): [string, RuleLog] => [id, { id, version, marks: [], attempts: [], stale: false }]),
  );
  for (const attempt of inOrder(entries.filter(isAttempt)))
    for (const mark of attempt.marks) {
      const log = logs.get(mark.rule);
      if (!log || !isDecided(mark)) continue;
      if (mark.version === log.version) {
        log.marks.push(mark);
        log.attempts.push(attempt);
      } else {
        log.stale = true;
        if (mark.version < log.version) log.older = Math.max(log.older ?? 0, mark.version);
      }
    }
  return logs;
}
