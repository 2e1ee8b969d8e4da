import { computed } from 'nanostores';
import { registry, root } from './registry.ts';
import { read, remove } from './storage.ts';
import { synced } from './synced.ts';

/*
 * Stored under `yingbin:set-aside:<name>`, where <name> is the key of the damaged entry without `yingbin:`
 * (`attempt:k3v9x2`), followed by `~2`, `~3` … where that place is taken. The text is what was found, unchanged: there is
 * no shape and so no migration. Nothing takes an entry out but its owner's own decision on the record page.
 */

/** An entry that could not be read. */
export interface SetAside {
  /** Which entry it was: `attempt:<id>`, `draft:<drill>`, perhaps with `~2` behind it. */
  name: string;
  /** Exactly what was found. */
  text: string;
}

const kept = synced(registry.setAside.prefix);

/** Everything set aside, by name. */
export const $setAside = computed(kept.$texts, (texts): SetAside[] =>
  [...texts].map(([name, text]) => ({ name, text })).sort((a, b) => (a.name < b.name ? -1 : 1)),
);

/** The first place that is free or already holds this very text (another tab may have been quicker). */
function placeFor(name: string, text: string): string {
  let place = name;
  for (let count = 2; ; count++) {
    const there = read(registry.setAside.prefix + place);
    if (there === null || there === text) return place;
    place = `${name}~${count}`;
  }
}

/**
 * Keeps a text that has lost its place.
 * @param key the whole key of the entry it stood under
 * @returns whether there was room for it
 */
export function copyAside(key: string, text: string): boolean {
  return !kept.put(new Map([[placeFor(key.slice(root.length), text), text]])).why;
}

/**
 * Moves an unreadable entry out of the way. The copy is made first; where it can't be made, the entry stays where it is.
 * @param key the whole key of the entry
 * @returns whether it was moved
 */
export function setAside(key: string, text: string): boolean {
  return copyAside(key, text) && remove(key);
}

/** Takes out what was set aside: only when its owner asked for it. */
export function discardSetAside(name: string): void {
  kept.drop(name);
}

/** Takes out everything that was set aside: only when its owner asked for it. */
export function forgetSetAside(): void {
  for (const { name } of $setAside.get()) discardSetAside(name);
}
