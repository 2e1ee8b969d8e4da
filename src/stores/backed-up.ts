import { computed } from 'nanostores';
import { keysOf } from './registry.ts';
import { synced } from './synced.ts';
import { practising } from './who.ts';

/*
 * Stored under `yingbin:backup:<profile>:last`: `{ "v": 1, "at": 1790000000000, "attempts": 12 }`. A text that can't be read counts as
 * none: then the page reminds once too often, and the next backup writes it anew.
 */

/** When the record was last saved as a file. */
export interface BackedUp {
  /** Milliseconds since 1970. */
  at: number;
  /** How many attempts it had. */
  attempts: number;
}

const kept = synced(keysOf('backup', practising()));

/** The last backup of this profile from this browser; undefined where there was none. */
export const $backedUp = computed(kept.$texts, (texts): BackedUp | undefined => {
  try {
    const { v, at, attempts } = JSON.parse(texts.get('last') ?? 'null') ?? {};
    return v === 1 && typeof at === 'number' && typeof attempts === 'number' ? { at, attempts } : undefined;
  } catch {
    return undefined;
  }
});

/** Looks anew, after something else took it out. */
export const reloadBackedUp = kept.reload;

/** Remembers that a backup was saved. */
export function noteBackup({ at, attempts }: BackedUp): void {
  kept.put(new Map([['last', JSON.stringify({ v: 1, at, attempts })]]));
}
