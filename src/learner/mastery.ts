import type { Locale } from '../schemas/text.ts';
import type { Attempt, Mark } from './attempt.ts';
import { type Entry, isAttempt } from './entry.ts';
import { isDecided, lastCrossed, type RuleLog, toldByRule } from './told.ts';

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
  /** The languages of the attempts in which it was met, as far as they count. */
  locales: readonly Locale[];
  /** When the rule was last practised as it stands, milliseconds since 1970. */
  last?: number;
}

/** `stale`: practised, but only as the rule stood before. */
export type MasteryState = 'untried' | 'stale' | 'weak' | 'fair' | 'strong';
export const masteryStates = ['untried', 'stale', 'weak', 'fair', 'strong'] as const satisfies MasteryState[];

/** What is to be known of a rule to read the log; `id` is the full id. */
export interface RuleVersion {
  id: string;
  version: number;
}

/** How many verdicts count. */
const remembered = 5;
const strongFrom = 0.8;
const fairFrom = 0.5;

/** The weighted mean, newest last in the list. */
function scoreOf(counted: readonly Mark[]): number {
  const weightAt = (index: number) => remembered - (counted.length - 1 - index);
  const total = counted.reduce((sum, _, index) => sum + weightAt(index), 0);
  const met = counted.reduce((sum, { verdict }, index) => sum + (verdict === 'met' ? weightAt(index) : 0), 0);
  return total === 0 ? 0 : met / total;
}

const languages: readonly Locale[] = ['zh', 'en'] satisfies Locale[];

/** In which languages a rule was met. @param counted the verdicts, and the attempt of each at the same place */
function metIn(counted: readonly Mark[], attempts: readonly Attempt[]): Locale[] {
  return languages.filter((locale) =>
    counted.some(({ verdict }, index) => verdict === 'met' && attempts[index]?.locale === locale),
  );
}

function masteryOf(log: RuleLog): Mastery {
  const { marks, attempts, stale } = log;
  const oldest = Math.max(0, marks.length - remembered);
  const from = Math.max(oldest, lastCrossed(log, oldest));
  const counted = marks.slice(from);
  const last = attempts.at(-1);
  if (!last) return { state: stale ? 'stale' : 'untried', score: 0, counted: 0, locales: [] };
  const score = scoreOf(counted);
  const proven = counted.length >= 3 && new Set(attempts.slice(from)).size >= 2;
  const state = score < fairFrom ? 'weak' : score >= strongFrom && proven ? 'strong' : 'fair';
  return { state, score, counted: counted.length, locales: metIn(counted, attempts.slice(from)), last: last.finished };
}

/** The mastery of every rule. @param logs see `toldByRule` */
export function masteriesOf(logs: ReadonlyMap<string, RuleLog>): Map<string, Mastery> {
  return new Map([...logs].map(([id, log]) => [id, masteryOf(log)]));
}

/**
 * Reads the mastery of every rule out of the record. Rules that are no longer listed are passed over.
 * @param entries in any order
 * @returns by full rule id, an entry for every rule given
 */
export function mastery(entries: readonly Entry[], rules: readonly RuleVersion[]): Map<string, Mastery> {
  return masteriesOf(toldByRule(entries, rules));
}

/** A rule that was practised only as it stood before. */
export interface Changed {
  /** Full id. */
  id: string;
  /** The latest version it was practised on, and the latest it was met on, if it ever was. */
  practised: number;
  met?: number;
  /** How it stood on the version practised. */
  before: Mastery;
}

/** The latest version of each rule that was met. */
function lastMet(entries: readonly Entry[]): Map<string, number> {
  const met = new Map<string, number>();
  for (const entry of entries)
    for (const mark of isAttempt(entry) ? entry.marks : [])
      if (mark.verdict === 'met' && isDecided(mark))
        met.set(mark.rule, Math.max(met.get(mark.rule) ?? 0, mark.version));
  return met;
}

/**
 * The rules whose meaning changed since they were practised: decided verdicts on older versions, none on the one that holds.
 * @param entries in any order
 * @param logs see `toldByRule`: what these entries say of the rules as they stand
 * @returns in the order of the rules
 */
export function changedOf(entries: readonly Entry[], logs: ReadonlyMap<string, RuleLog>): Changed[] {
  const found = [...logs.values()].flatMap(({ id, marks, older }) =>
    marks.length === 0 && older !== undefined ? [{ id, version: older }] : [],
  );
  if (found.length === 0) return [];
  const before = mastery(entries, found);
  const met = lastMet(entries);
  return found.flatMap(({ id, version }) => {
    const [stood, metOn] = [before.get(id), met.get(id)];
    return stood ? { id, practised: version, ...(metOn ? { met: metOn } : {}), before: stood } : [];
  });
}

/** The same, where the log has not been sorted by rule yet. */
export function changed(entries: readonly Entry[], rules: readonly RuleVersion[]): Changed[] {
  return changedOf(entries, toldByRule(entries, rules));
}
