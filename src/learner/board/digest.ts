import type { Attempt } from '../attempt.ts';
import { type Candidate, candidatesOf } from '../candidates.ts';
import { type Entry, isAttempt } from '../entry.ts';
import { type MasteryState, mastery } from '../mastery.ts';
import { pathState } from '../path.ts';
import { shareOf } from '../share.ts';
import type { Course } from './course.ts';
import { printsOf, sketchOf } from './prints.ts';
import { sittingsOf } from './weeks.ts';
import type { WrongAnswer } from './wrong.ts';
import { wrongAnswers } from './wrong-in.ts';

/** What a record says of one rule. */
export interface RuleDigest {
  /** The version of the rule that was looked at. */
  version: number;
  state: Exclude<MasteryState, 'untried'>;
  /** 0 to 1, of so many verdicts. */
  score: number;
  counted: number;
  /** When it was last practised as it stands, milliseconds since 1970. */
  last?: number;
}

/** What a record says of one drill. */
export interface DrillDigest {
  tries: number;
  /** The best share of its points with no red line crossed, 0 to 1; undefined where there is none. */
  best?: number;
  /** True where a red line was crossed in every try that earned points. */
  crossed: boolean;
  /** When it was last done, milliseconds since 1970. */
  last: number;
}

/** Where somebody stands on an onboarding path, whether they follow it or not. */
export interface PathDigest {
  /** How many of its steps are passed as things stand, and how many there are. */
  done: number;
  steps: number;
  /** When it was begun, and when its last step came to be passed, milliseconds since 1970. */
  begun?: number;
  completed?: number;
}

/** The record of one person, as far as a board shows it: everything in it is about the content as it stands now. */
export interface Digest {
  /** As they gave it; empty where they gave none. */
  name: string;
  /** The names of the files that it was read out of. */
  files: string[];
  /** How many entries those hold together, and how many of them are attempts. */
  entries: number;
  attempts: number;
  /** When they last practised, milliseconds since 1970. */
  last?: number;
  /** By full rule id; rules that were never tried are left out. */
  rules: Record<string, RuleDigest>;
  /** By id; drills that were never done are left out. */
  drills: Record<string, DrillDigest>;
  /** By id; paths of which no step is passed, and that were not begun, are left out. */
  paths: Record<string, PathDigest>;
  /** Sittings by week, see {@link sittingsOf}. */
  weeks: Record<string, number>;
  wrong: WrongAnswer[];
  /** The latest first. */
  candidates: Candidate[];
  /** Tells later whether another record holds this one. */
  sketch: number[];
}

/** How many wrong answers and candidates of one person are kept. */
export const wrongKept = 150;
export const candidatesKept = 100;

function rulesIn(attempts: readonly Attempt[], { rules }: Course): Digest['rules'] {
  const versions = new Map(rules.map(({ id, version }) => [id, version]));
  const digests = [...mastery(attempts, rules)].flatMap(([id, { state, score, counted, last }]) =>
    state === 'untried'
      ? []
      : [
          [
            id,
            { version: versions.get(id) ?? 0, state, score, counted, ...(last === undefined ? {} : { last }) },
          ] as const,
        ],
  );
  return Object.fromEntries(digests);
}

function drillsIn(attempts: readonly Attempt[], { drills }: Course): Digest['drills'] {
  const known = new Set(drills);
  const digests: Digest['drills'] = {};
  for (const attempt of attempts) {
    const { drill, finished, redLines } = attempt;
    if (!known.has(drill)) continue;
    const before = digests[drill] ?? { tries: 0, crossed: false, last: 0 };
    const share = shareOf(attempt);
    const counts = share !== undefined && redLines.length === 0;
    const best = counts ? Math.max(before.best ?? 0, share) : before.best;
    digests[drill] = {
      tries: before.tries + 1,
      ...(best === undefined ? {} : { best }),
      crossed: best === undefined && (before.crossed || redLines.length > 0),
      last: Math.max(before.last, finished),
    };
  }
  return digests;
}

function pathsIn(entries: readonly Entry[], { paths, versions }: Course): Digest['paths'] {
  const digests = paths.flatMap((route) => {
    const { done, steps, begun, completed } = pathState(route, entries, versions);
    if (done === 0 && begun === undefined) return [];
    const times = { ...(begun === undefined ? {} : { begun }), ...(completed === undefined ? {} : { completed }) };
    return [[route.id, { done, steps, ...times }] as const];
  });
  return Object.fromEntries(digests);
}

/**
 * Reads a record down to what a board shows of it.
 * @param files the names of the files that it came in
 * @param entries each id once
 * @param now milliseconds since 1970
 */
export function digestOf(
  name: string,
  files: string[],
  entries: readonly Entry[],
  course: Course,
  now: number,
): Digest {
  const attempts = entries.filter(isAttempt);
  const last = attempts.reduce<number | undefined>(
    (latest, { finished }) => Math.max(latest ?? 0, finished),
    undefined,
  );
  const versions = new Map(course.rules.map(({ id, version }) => [id, version]));
  return {
    name,
    files,
    entries: entries.length,
    attempts: attempts.length,
    ...(last === undefined ? {} : { last }),
    rules: rulesIn(attempts, course),
    drills: drillsIn(attempts, course),
    paths: pathsIn(entries, course),
    weeks: sittingsOf(attempts, now),
    wrong: wrongAnswers(attempts, versions, new Set(course.drills), wrongKept),
    candidates: candidatesOf(attempts)
      .filter(({ rule, answer, at }) => versions.has(rule) && answer.length <= 4000 && at.length <= 100)
      .slice(0, candidatesKept),
    sketch: sketchOf(printsOf(entries)),
  };
}
