import type { Entry } from '../learner/entry.ts';
import { merge } from '../learner/merge.ts';
import { pack } from '../learner/packed.ts';
import { stored, wholeLog } from './log.ts';
import { ensureProfile } from './profiles.ts';
import { keysOf } from './registry.ts';
import { copyAside } from './set-aside.ts';
import { type Refusal, read } from './storage.ts';
import { practising } from './who.ts';

/** What came of restoring a backup. */
export interface Restored {
  added: number;
  /** Those that stood in the record before. */
  already: number;
  /** Two different entries claimed one id: one is in the record, the other was set aside. */
  conflicts: number;
  /** Those for which the browser had no room, or whose place something unreadable takes; they are still in the file. */
  leftOut: number;
  why?: Refusal | undefined;
}

/**
 * Adds the entries of a backup to the log of this profile. Nothing that stands in it is lost.
 * @param now milliseconds since 1970
 */
export function restoreEntries(incoming: readonly Entry[], now: number): Restored {
  const before = new Map(wholeLog().map((entry) => [entry.id, entry]));
  const { entries, conflicts } = merge([...before.values()], incoming);
  // Where the other version could not be put aside, ours stays.
  const unsafe = new Set(conflicts.filter(({ dropped }) => !asideFor(dropped)).map(({ id }) => id));
  const prefix = keysOf('log', practising());
  const wanted = entries.filter((entry) => before.get(entry.id) !== entry);
  const allowed = wanted.filter(({ id }) => !unsafe.has(id) && (before.has(id) || read(prefix + id) === null));
  const { written, why } = stored.put(new Map(allowed.map((entry) => [entry.id, pack(entry)])));
  if (written.length > 0) ensureProfile(now);
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

/** What is dropped is kept in the plain shape: it may be looked at and put into a backup file again. */
function asideFor(entry: Entry): boolean {
  return copyAside('log', entry.id, JSON.stringify(entry));
}
