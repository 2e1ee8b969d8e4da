import type { DrillStep, ReadStep } from '../schemas/path.ts';
import type { Attempt, Mark } from './attempt.ts';
import type { Reading } from './entry.ts';
import { shareOf } from './share.ts';

/**
 * `expired`: it was passed once, and what it was passed on has changed since.
 */
export type StepStatus = 'open' | 'passed' | 'expired';

/** What the content says of versions now. */
export interface Versions {
  /** By procedure. One that is not listed is gone: nothing can be read of it. */
  procedures: Readonly<Record<string, number>>;
  /**
   * By full rule id, of the rules that are scored and stand at a later version than their first. No other can have changed
   * under a mark: it stands as it always did, or nobody can be asked to show it again.
   */
  rules: Readonly<Record<string, number>>;
}

/** Where a procedure to read stands. */
export interface ReadState {
  step: ReadStep;
  status: StepStatus;
  /** The latest version acknowledged, and when that was first done, milliseconds since 1970. */
  version?: number;
  at?: number;
}

/** Where a drill to pass stands. */
export interface DrillState {
  step: DrillStep;
  status: StepStatus;
  /** The best share of its points, 0 to 1, red lines or not; undefined before the first try. */
  best?: number;
  tries: number;
  /** True where the bar was reached, but only with a red line crossed. */
  crossed: boolean;
  /** Where expired: the full ids of the rules to be shown again. */
  changed: string[];
  /** When it came to be passed as it stands now, milliseconds since 1970. */
  at?: number;
}

export type StepState = ReadState | DrillState;

function earliest(times: readonly number[]): number | undefined {
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** @param readings in any order */
export function readState(step: ReadStep, readings: readonly Reading[], { procedures }: Versions): ReadState {
  const own = readings.filter(({ procedure }) => procedure === step.read);
  if (own.length === 0) return { step, status: 'open' };
  const current = procedures[step.read] ?? 0;
  // A file from a browser that has seen a later version may speak of one that this site does not have yet.
  const version = Math.max(...own.map((one) => one.version));
  const at = earliest(own.filter((one) => one.version === version).map(({ finished }) => finished));
  return { step, status: version >= current ? 'passed' : 'expired', version, ...(at === undefined ? {} : { at }) };
}

/** Decided as met by the scorer or somebody who stood by, not by the trainee alone. */
function isShown({ verdict, by }: Mark): boolean {
  return verdict === 'met' && by !== 'self';
}

/** When a rule was first shown in its version of now, after a time; undefined where it was not. */
function shownAfter(attempts: readonly Attempt[], rule: string, version: number, after: number): number | undefined {
  const later = attempts.filter(
    ({ finished, marks }) =>
      finished > after && marks.some((mark) => mark.rule === rule && mark.version >= version && isShown(mark)),
  );
  return earliest(later.map(({ finished }) => finished));
}

/** What has become of an attempt that passed: the rules that changed and were not shown since, and from when it holds. */
function standing(passed: Attempt, attempts: readonly Attempt[], rules: Versions['rules']) {
  const changed: string[] = [];
  let at = passed.finished;
  for (const rule of new Set(passed.marks.map((mark) => mark.rule))) {
    const version = rules[rule] ?? 1;
    const isOld = passed.marks.some((mark) => mark.rule === rule && mark.version < version);
    const shown = isOld ? shownAfter(attempts, rule, version, passed.finished) : passed.finished;
    if (shown === undefined) changed.push(rule);
    else at = Math.max(at, shown);
  }
  return { changed: changed.sort(), at };
}

/**
 * @param attempts of any drill, each id once, in any order: a changed rule may be shown again in another drill or a review
 */
export function drillState(step: DrillStep, attempts: readonly Attempt[], { rules }: Versions): DrillState {
  const own = attempts.filter(({ drill }) => drill === step.drill);
  const shares = own.flatMap((attempt) => shareOf(attempt) ?? []);
  const reached = own.filter((attempt) => (shareOf(attempt) ?? -1) >= step.bar);
  const passed = reached.filter(({ redLines }) => redLines.length === 0);
  const standings = passed.map((attempt) => standing(attempt, attempts, rules));
  const holding = standings.filter(({ changed }) => changed.length === 0);
  const at = earliest(holding.map((one) => one.at));
  // Of several that hold no longer, the one with the least to be shown again.
  const [nearest] = standings.sort(
    (a, b) => a.changed.length - b.changed.length || (a.changed.join() < b.changed.join() ? -1 : 1),
  );
  return {
    step,
    status: at !== undefined ? 'passed' : nearest ? 'expired' : 'open',
    ...(shares.length > 0 ? { best: Math.max(...shares) } : {}),
    tries: own.length,
    crossed: passed.length === 0 && reached.length > 0,
    changed: at === undefined ? (nearest?.changed ?? []) : [],
    ...(at === undefined ? {} : { at }),
  };
}
