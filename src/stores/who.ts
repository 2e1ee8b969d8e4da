import { moveOld } from './move-old.ts';
import { firstProfile, guest, registry } from './registry.ts';
import { names, openArea, read, remove } from './storage.ts';

/*
 * Stored under `yingbin:who` in the storage of the tab: the id of a profile, or `guest`. Two tabs can be of two trainees.
 */

/** Ids of the profiles on this browser. */
function ids(): string[] {
  return names(registry.profile.prefix);
}

/**
 * Who practises in this tab: whoever was chosen here, else the only profile there is. Where there are several and nobody chose,
 * a guest: nobody's record is opened by accident.
 */
function resolve(): string {
  moveOld();
  const chosen = read(registry.who.prefix);
  const known = ids();
  if (chosen === guest || (chosen !== null && known.includes(chosen))) return chosen;
  if (known.length === 0) return firstProfile;
  return known.length === 1 ? (known[0] ?? firstProfile) : guest;
}

let resolved: string | undefined;

/** The id of the profile of this page. It never changes while the page lives: choosing another opens the page anew. */
export function practising(): string {
  resolved ??= resolve();
  return resolved;
}

/** True where there are several profiles and nobody has said yet who this is. */
export function isUndecided(): boolean {
  return practising() === guest && read(registry.who.prefix) === null;
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
