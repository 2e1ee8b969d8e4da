import { moveOld } from './move-old.ts';
import { firstProfile, guest, registry } from './registry.ts';
import { names, openArea, read, remove, write } from './storage.ts';

/*
 * Stored under `yingbin:who` in the storage of the tab: the id of a profile, or `guest`. Two tabs can be of two trainees.
 */

/** Ids of the profiles on this browser. */
function ids(): string[] {
  return names(registry.profile.prefix);
}

/**
 * Who practises in this tab: whoever was chosen here, else the only profile there is. Where there are several and nobody chose, or
 * whoever was chosen was removed elsewhere, a guest: nobody's record is opened by accident. Where everything was cleared, the tab
 * stays whose it was.
 */
function resolve(): string {
  moveOld();
  const chosen = read(registry.who.prefix);
  const known = ids();
  if (chosen !== null && (chosen === guest || known.length === 0 || known.includes(chosen))) return chosen;
  if (known.length === 0) return firstProfile;
  return known.length === 1 && chosen === null ? (known[0] ?? firstProfile) : guest;
}

let resolved: string | undefined;
let entry: string | null = null;

/** The id of the profile of this page. It never changes while the page lives: choosing another opens the page anew. */
export function practising(): string {
  if (resolved === undefined) {
    resolved = resolve();
    entry = read(registry.profile.prefix + resolved);
  }
  return resolved;
}

/**
 * The text under which the profile of this page was last seen in the list; null where it never stood there. Somebody may remove it in
 * another tab, or clear the storage, while a drill is under way here.
 */
export function lastSeen(): string | null {
  practising();
  return entry;
}

/** Puts the profile of this page back into the list where something took it out: what is written for it would be out of reach. */
export function putBack(): void {
  const key = registry.profile.prefix + practising();
  if (entry !== null && read(key) === null) write(key, entry);
}

/** Remembers how the profile of this page stands in the list. */
export function seeAs(text: string): void {
  entry = text;
}

/** True where there are several profiles and nobody has said yet who this is. */
export function isUndecided(): boolean {
  return practising() === guest && read(registry.who.prefix) !== guest;
}

/** Chooses a profile, or `guest`, for this tab; the page must be opened anew after it. */
export function chooseWho(id: string): void {
  try {
    openArea(registry.who.prefix)?.setItem(registry.who.prefix, id);
  } catch {
    // A tab that keeps nothing asks again on the next page.
  }
}

/** Whoever does something in a tab stays who they are in it, even when another trainee is added in another tab. */
export function settleWho(): void {
  if (practising() !== guest && read(registry.who.prefix) === null) chooseWho(practising());
}

/** Lets the tab forget who it is of. */
export function forgetWho(): void {
  remove(registry.who.prefix);
}
