import { computed } from 'nanostores';
import { nameIn } from '../learner/name.ts';
import { firstProfile, guest, keysOf, type Own, registry } from './registry.ts';
import { entries, names, type Refusal, read, remove, write } from './storage.ts';
import { synced } from './synced.ts';
import { lastSeen, practising, seeAs, settleWho } from './who.ts';

/*
 * Stored under `yingbin:profile:<id>`: `{ "v": 1, "name": "小王", "created": 1790000000000 }`. The first profile of a browser has
 * the id `own` and no name until somebody gives it one; it is written when the first thing is kept. A v:2 would be read beside v:1
 * and written from then on. A text that can't be read counts as a profile without a name: what is kept for it stays in reach.
 */

/** A trainee on this browser; no account. */
export interface Profile {
  id: string;
  /** As they wrote it; empty where nobody gave one. */
  name: string;
  /** Milliseconds since 1970; 0 where unknown. */
  created: number;
}

const kept = synced(registry.profile.prefix);

function parse(id: string, text: string): Profile {
  try {
    const { name, created } = JSON.parse(text) as Record<string, unknown>;
    return { id, name: nameIn(name), created: typeof created === 'number' ? created : 0 };
  } catch {
    return { id, name: '', created: 0 };
  }
}

/** Everyone who has a profile on this browser, the first one first. */
export const $profiles = computed(kept.$texts, (texts): Profile[] =>
  [...texts].map(([id, text]) => parse(id, text)).sort((a, b) => a.created - b.created || (a.id < b.id ? -1 : 1)),
);

/** Who practises on this page; a guest and the first profile before anything is kept have no name. */
export const $profile = computed($profiles, (profiles): Profile => {
  const id = practising();
  return profiles.find((profile) => profile.id === id) ?? { id, name: '', created: 0 };
});

/** True for somebody who gave no name and whose attempts go with the tab. */
export function isGuest(): boolean {
  return practising() === guest;
}

function put({ id, name, created }: Profile): Refusal | undefined {
  const text = JSON.stringify({ v: 1, name: nameIn(name), created });
  if (id === practising()) seeAs(text);
  return kept.put(new Map([[id, text]])).why;
}

/**
 * Sees to it that the profile of this page stands in the list, under its name where it had one: what is kept for it would be out of reach
 * otherwise. @param now milliseconds since 1970
 */
export function ensureProfile(now: number): void {
  const id = practising();
  settleWho();
  if (id === guest || read(registry.profile.prefix + id) !== null) return;
  const before = lastSeen();
  put(before === null ? { id, name: '', created: now } : parse(id, before));
}

/** True where the profile of this page was taken out of the list while the page was open. */
export const $isGone = computed(
  $profiles,
  (profiles) => lastSeen() !== null && profiles.every(({ id }) => id !== practising()),
);

/** The kinds of entry that belong to a profile. */
const ownKinds = (Object.keys(registry) as (keyof typeof registry)[]).filter(
  (kind): kind is Own => registry[kind].of === 'profile',
);

/**
 * Adds a trainee. Where the first profile stands in no list yet and has anything kept, it is written too: else that would be out
 * of reach.
 * @returns why not, where the browser refused
 */
export function addProfile(profile: Profile): Refusal | undefined {
  const isFirst = names(registry.profile.prefix).length === 0;
  const hasKept = ownKinds.some((kind) => names(keysOf(kind, firstProfile)).length > 0);
  if (isFirst && hasKept) put({ id: firstProfile, name: '', created: 0 });
  return put(profile);
}

/** Gives a profile another name. @returns why not, where the browser refused */
export function renameProfile(id: string, name: string, now: number): Refusal | undefined {
  settleWho();
  const known = $profiles.get().find((profile) => profile.id === id);
  return put({ id, name, created: known?.created || now });
}

/** Takes out all that is kept for a profile; the profile itself stays. */
export function emptyProfile(id: string): void {
  for (const kind of ownKinds) for (const name of names(keysOf(kind, id))) remove(keysOf(kind, id) + name);
}

/** Takes a profile out with all that is kept for it: only when its owner asked for it. */
export function removeProfile(id: string): void {
  emptyProfile(id);
  kept.drop(id);
}

/** How many entries of the log a profile has. */
export function entriesOf(id: string): number {
  return names(keysOf('log', id)).length;
}

/**
 * Moves what a guest did in this tab to a profile. What the browser would not keep stays with the guest.
 * @returns how many entries stayed
 */
export function takeAlong(id: string): { left: number } {
  const from = keysOf('log', guest);
  for (const [name, text] of entries(from)) if (!write(keysOf('log', id) + name, text)) remove(from + name);
  return { left: names(from).length };
}
