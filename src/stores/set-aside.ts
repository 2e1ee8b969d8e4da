import { computed } from 'nanostores';
import { keysOf, type Own } from './registry.ts';
import { read, remove } from './storage.ts';
import { synced } from './synced.ts';
import { practising } from './who.ts';

/*
 * Stored under `yingbin:set-aside:<profile>:<name>`, where <name> says what the damaged entry was and its own name (`log:k3v9x2`,
 * `draft:complaints/angry-owner`; `attempt:…` from before there were profiles), followed by `~2`, `~3` … where that place is taken.
 * The text is what was found, unchanged: there is no shape and so no migration. Nothing takes an entry out but its owner's own
 * decision on the record page.
 */

/** An entry that could not be read. */
export interface SetAside {
  /** Which entry it was: `log:<id>`, `draft:<drill>`, perhaps with `~2` behind it. */
  name: string;
  /** Exactly what was found. */
  text: string;
}

const kept = synced(keysOf('setAside', practising()));

/** Everything set aside, by name. */
export const $setAside = computed(kept.$texts, (texts): SetAside[] =>
  [...texts].map(([name, text]) => ({ name, text })).sort((a, b) => (a.name < b.name ? -1 : 1)),
);

/** The first place that is free or already holds this very text (another tab may have been quicker). */
function placeFor(name: string, text: string): string {
  let place = name;
  for (let count = 2; ; count++) {
    const there = read(keysOf('setAside', practising()) + place);
    if (there === null || there === text) return place;
    place = `${name}~${count}`;
  }
}

/**
 * Keeps a text that has lost its place.
 * @param kind what it was
 * @param name its own name, the end of its key
 * @returns whether there was room for it
 */
export function copyAside(kind: Own, name: string, text: string): boolean {
  return !kept.put(new Map([[placeFor(`${kind}:${name}`, text), text]])).why;
}

/**
 * Moves an unreadable entry out of the way. The copy is made first; where it can't be made, the entry stays where it is.
 * @returns whether it was moved
 */
export function setAside(kind: Own, name: string, text: string): boolean {
  return copyAside(kind, name, text) && remove(keysOf(kind, practising()) + name);
}

/** Takes out what was set aside: only when its owner asked for it. */
export function discardSetAside(name: string): void {
  kept.drop(name);
}

/** Looks anew at what is set aside, after something else took entries out. */
export const reloadSetAside = kept.reload;
