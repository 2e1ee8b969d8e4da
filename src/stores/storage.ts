import { atom } from 'nanostores';

/** Why the browser would not keep something: no room left, or no storage for this site at all. */
export type Refusal = 'full' | 'disabled';

/** The part of the browser's `Storage` that is used. */
export type Area = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The last refusal; cleared when a write succeeds again. */
export const $refused = atom<Refusal | undefined>();

let given: { area: Area | undefined; events: EventTarget; tab: Area | undefined } | undefined;

/**
 * Puts other storages in place of the browser's. For tests; `undefined` stands for a browser without one.
 * @param tab the storage that lasts as long as the tab
 */
export function setArea(area: Area | undefined, events: EventTarget = new EventTarget(), tab?: Area): void {
  given = { area, events, tab };
  $refused.set(undefined);
}

/** What belongs to a tab alone and goes with it: which profile it is of, and all that a guest does. */
const ofTab = /^yingbin:(who$|[a-z-]+:guest:)/;

/**
 * Where an entry is kept: the storage of this site or, for what belongs to a tab, that of the tab.
 * @returns undefined on a server and where the browser denies it (some throw, some give null)
 */
export function openArea(key = ''): Area | undefined {
  const isOfTab = ofTab.test(key);
  if (given) return isOfTab ? given.tab : given.area;
  if (typeof window === 'undefined') return undefined;
  try {
    return (isOfTab ? window.sessionStorage : window.localStorage) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Where `storage`, `pageshow` and `beforeunload` events arrive; none on a server. */
export function storageEvents(): EventTarget | undefined {
  return given?.events ?? (typeof window === 'undefined' ? undefined : window);
}

/** The text under a key, or null where there is none or it can't be reached. */
export function read(key: string): string | null {
  try {
    return openArea(key)?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

/** Every key of a storage. A browser's own gives them all at once, which matters where there are thousands. */
function keysIn(area: Area): string[] {
  if (typeof Storage !== 'undefined' && area instanceof Storage) return Object.keys(area);
  return Array.from({ length: area.length }, (_, index) => area.key(index) ?? '');
}

/** The names of all entries below a prefix: their keys without it. */
export function names(prefix: string): string[] {
  const area = openArea(prefix);
  try {
    return area ? keysIn(area).flatMap((key) => (key.startsWith(prefix) ? key.slice(prefix.length) : [])) : [];
  } catch {
    return [];
  }
}

/** Every name and text below a prefix. */
export function entries(prefix: string): Map<string, string> {
  const found = new Map<string, string>();
  const area = openArea(prefix);
  try {
    for (const name of names(prefix)) found.set(name, area?.getItem(prefix + name) ?? '');
  } catch {
    // What was read so far is shown; the refusal itself is reported by the next write.
  }
  return found;
}

/** Browsers name a full storage differently; an empty one that is “full” is one that keeps nothing. */
function refusalOf(error: unknown, area: Area): Refusal {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const full = name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED';
  return full && area.length > 0 ? 'full' : 'disabled';
}

function tryWriting(key: string, text: string): Refusal | undefined {
  const area = openArea(key);
  if (!area) return 'disabled';
  try {
    area.setItem(key, text);
    // A storage that silently drops what it is given exists too: look.
    return area.getItem(key) === text ? undefined : 'disabled';
  } catch (error) {
    return refusalOf(error, area);
  }
}

/** Keeps a text under a key. @returns why not, where it was refused; what stood there before is then untouched */
export function write(key: string, text: string): Refusal | undefined {
  const why = tryWriting(key, text);
  $refused.set(why);
  return why;
}

/** Takes a key out. @returns whether it is gone */
export function remove(key: string): boolean {
  try {
    openArea(key)?.removeItem(key);
  } catch {
    // Seen in the answer below.
  }
  return read(key) === null;
}
