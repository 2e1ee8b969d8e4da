import type { Attempt } from '../learner/attempt.ts';
import { merge } from '../learner/merge.ts';
import { $attempts, stored } from './attempts.ts';
import { registry } from './registry.ts';
import { copyAside } from './set-aside.ts';
import { type Refusal, read } from './storage.ts';

const { prefix } = registry.attempt;

/** What came of restoring a backup. */
export interface Restored {
  added: number;
  /** Those that stood in the record before. */
  already: number;
  /** Two different attempts claimed one id: one is in the record, the other was set aside. */
  conflicts: number;
  /** Those for which the browser had no room, or whose place something unreadable takes; they are still in the file. */
  leftOut: number;
  why?: Refusal | undefined;
}

/** Adds the attempts of a backup to the record. Nothing that stands in it is lost. */
export function restoreAttempts(incoming: readonly Attempt[]): Restored {
  const before = new Map($attempts.get().map((attempt) => [attempt.id, attempt]));
  const { attempts, conflicts } = merge([...before.values()], incoming);
  // Where the other version could not be put aside, ours stays.
  const unsafe = new Set(conflicts.filter(({ dropped }) => !asideFor(dropped)).map(({ id }) => id));
  const wanted = attempts.filter((attempt) => before.get(attempt.id) !== attempt);
  const allowed = wanted.filter(({ id }) => !unsafe.has(id) && (before.has(id) || read(prefix + id) === null));
  const { written, why } = stored.put(new Map(allowed.map((attempt) => [attempt.id, JSON.stringify(attempt)])));
  const disputed = new Set(conflicts.map(({ id }) => id));
  const ids = new Set(incoming.map(({ id }) => id));
  return {
    added: written.filter((id) => !before.has(id)).length,
    already: [...ids].filter((id) => before.has(id) && !disputed.has(id)).length,
    conflicts: disputed.size,
    leftOut: wanted.length - written.length,
    why,
  };
}

function asideFor(attempt: Attempt): boolean {
  return copyAside(prefix + attempt.id, JSON.stringify(attempt));
}
