import { atom, computed } from 'nanostores';
import type { Entry } from '../learner/entry.ts';
import { keysOf } from './registry.ts';
import { $refused, openArea, type Refusal, storageEvents } from './storage.ts';
import { practising } from './who.ts';

/** Entries that the browser would not keep: they last as long as this page. */
export const $unkept = atom<readonly Entry[]>([]);

/** Leaving the page would lose what was not kept: browsers then ask first. */
function askBeforeLeaving(event: Event): void {
  event.preventDefault();
}

/** Puts others in place of what was not kept. */
export function setUnkept(entries: readonly Entry[]): void {
  $unkept.set(entries);
  if (entries.length > 0) storageEvents()?.addEventListener('beforeunload', askBeforeLeaving);
  else storageEvents()?.removeEventListener('beforeunload', askBeforeLeaving);
}

/**
 * Why the browser keeps nothing more, if so. After a refusal a small write may succeed again; while attempts wait to be kept, the
 * storage still counts as full.
 */
export const $refusal = computed([$refused, $unkept], (refused, unkept): Refusal | undefined => {
  if (typeof window !== 'undefined' && !openArea(keysOf('log', practising()))) return 'disabled';
  return refused ?? (unkept.length > 0 ? 'full' : undefined);
});
