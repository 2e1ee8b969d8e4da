import type { Attempt } from '../../learner/attempt.ts';
import { type Candidate, candidatesOf } from '../../learner/candidates.ts';
import { type Entry, isAttempt } from '../../learner/entry.ts';
import { type Changed, changedOf, type Mastery, masteriesOf, type RuleVersion } from '../../learner/mastery.ts';
import { type Read, readingsOf } from '../../learner/readings.ts';
import { type Summary, summary } from '../../learner/summary.ts';
import { timeSpent, type Week, weeksOf } from '../../learner/time-spent.ts';
import { toldByRule } from '../../learner/told.ts';
import { type Trend, trend } from '../../learner/trend.ts';
import { pause } from './pause.ts';

/** All that the page shows, read out of the log. */
export interface Reckoned {
  /** The earliest first. */
  attempts: readonly Attempt[];
  masteries: ReadonlyMap<string, Mastery>;
  summary: Summary;
  changed: Changed[];
  trend: Trend;
  /** Time spent in all, milliseconds, and in each of the last weeks. */
  spent: number;
  weeks: Week[];
  readings: Read[];
  candidates: Candidate[];
}

/** How many weeks are shown. */
const weekCount = 8;

/** What the log is read against. */
interface Known {
  rules: readonly RuleVersion[];
  /** The version of each procedure's page, in the order of the handbook. */
  procedures: ReadonlyMap<string, number>;
}

/**
 * Reads the log, with a pause after each piece of work: a career of practice is thousands of attempts, and somebody may be
 * scrolling meanwhile.
 * @param entries the earliest first
 * @param now milliseconds since 1970
 */
export async function reckon(entries: readonly Entry[], { rules, procedures }: Known, now: number): Promise<Reckoned> {
  const attempts = entries.filter(isAttempt);
  const logs = toldByRule(entries, rules);
  await pause();
  const masteries = masteriesOf(logs);
  const changed = changedOf(entries, logs);
  await pause();
  const way = trend(attempts);
  const spent = { spent: timeSpent(entries), weeks: weeksOf(entries, now, weekCount) };
  await pause();
  const candidates = candidatesOf(attempts);
  const readings = readingsOf(entries, procedures);
  await pause();
  return {
    attempts,
    masteries,
    summary: summary(attempts, masteries),
    changed,
    trend: way,
    ...spent,
    readings,
    candidates,
  };
}
