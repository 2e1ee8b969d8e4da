import type { Attempt } from './attempt.ts';
import { checkValue } from './check-value.ts';
import { type Entry, isAttempt } from './entry.ts';
import { isRead, type PathState, pathState, type Route } from './path.ts';
import type { DrillState, StepState, Versions } from './path-step.ts';
import { shareOf } from './share.ts';

export const certificateFormat = 'yingbin-certificate';
export const certificateVersion = 1;

/** A step as it was passed; times in milliseconds since 1970. `day` counts from 1. */
export type CertifiedStep =
  | { day: number; read: string; version: number; at: number }
  | { day: number; drill: string; bar: number; points: number; max: number; at: number };

/**
 * What a certificate attests, in ids and numbers alone: titles are the site's, so that both languages attest the same.
 * Everything is read out of the log up to the moment the path was completed: whoever practises on has the same certificate.
 */
export interface Certificate {
  format: typeof certificateFormat;
  version: typeof certificateVersion;
  /** The name on it, as its holder wrote it. */
  name: string;
  /** Id of the path. */
  path: string;
  /** When the path was begun, or the first of its steps passed where that was earlier. */
  begun: number;
  completed: number;
  /** In the order of the path; a drill's points are the best with which it was passed, no red line crossed. */
  steps: CertifiedStep[];
  /** By full id: the rules that the drills tested, each in the version on which it was shown. */
  rules: Record<string, number>;
}

/** The file that a certificate is saved as: its contents and their check value. */
export type CertificateFile = Certificate & { check: string };

/** The check value of a certificate's contents. */
export function certificateCheck(certificate: Certificate): string {
  return checkValue({ ...certificate, steps: certificate.steps.map((step) => ({ ...step })) });
}

/** The attempts at a drill that passed it, the best first; of two alike the earlier. */
function passesOf({ step }: DrillState, attempts: readonly Attempt[]): Attempt[] {
  const passed = attempts.filter(
    (one) => one.drill === step.drill && one.redLines.length === 0 && (shareOf(one) ?? -1) >= step.bar,
  );
  return passed.sort(
    (a, b) => (shareOf(b) ?? 0) - (shareOf(a) ?? 0) || a.finished - b.finished || (a.id < b.id ? -1 : 1),
  );
}

function certified(state: StepState, day: number, attempts: readonly Attempt[]): CertifiedStep[] {
  const at = state.at ?? 0;
  if (isRead(state)) return [{ day, read: state.step.read, version: state.version ?? 0, at }];
  const { drill, bar } = state.step;
  return passesOf(state, attempts)
    .slice(0, 1)
    .map(({ points, max }) => ({ day, drill, bar, points, max, at }));
}

/** Each rule that the passed drills marked, in the latest version on which it was shown in any attempt. */
function rulesIn(passed: readonly Attempt[], attempts: readonly Attempt[]): Certificate['rules'] {
  const marked = new Set(passed.flatMap(({ marks }) => marks.map(({ rule }) => rule)));
  const passes = new Set(passed.map(({ id }) => id));
  const shown = new Map<string, number>();
  for (const { id, marks } of attempts)
    for (const { rule, version, verdict, by } of marks) {
      const counts = (verdict === 'met' && by !== 'self') || passes.has(id);
      if (marked.has(rule) && counts) shown.set(rule, Math.max(shown.get(rule) ?? 0, version));
    }
  return Object.fromEntries([...shown].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * The certificate of a completed path.
 * @param entries the whole log of a profile, in any order
 * @param versions what the content says now (`versionsOf`)
 * @param name as it is to stand on the certificate
 * @returns undefined while a step is open or has expired
 */
export function certificateOf(
  route: Route,
  entries: readonly Entry[],
  versions: Versions,
  name: string,
): Certificate | undefined {
  const { completed } = pathState(route, entries, versions);
  if (completed === undefined) return undefined;
  const then = entries.filter(({ finished }) => finished <= completed);
  const { days, begun = completed }: PathState = pathState(route, then, versions);
  const states = days.flatMap((day, index) => day.map((state) => ({ state, day: index + 1 })));
  const attempts = [...new Map(then.filter(isAttempt).map((one) => [one.id, one])).values()];
  return {
    format: certificateFormat,
    version: certificateVersion,
    name: name.trim(),
    path: route.id,
    begun: Math.min(begun, ...states.map(({ state }) => state.at ?? completed)),
    completed,
    steps: states.flatMap(({ state, day }) => certified(state, day, attempts)),
    rules: rulesIn(
      states.flatMap(({ state }) => (isRead(state) ? [] : passesOf(state, attempts))),
      attempts,
    ),
  };
}
