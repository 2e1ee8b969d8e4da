import { atom, onMount, type ReadableAtom } from 'nanostores';
import { entries, type Refusal, read, remove, storageEvents, write } from './storage.ts';

/** The texts below one prefix, in step with the storage and with other tabs. */
export interface Synced {
  /** By name: the key without its prefix. */
  $texts: ReadableAtom<ReadonlyMap<string, string>>;
  /**
   * Writes some entries, each under its name, and tells about it once.
   * @returns the names that were written, and why the others were not
   */
  put(texts: ReadonlyMap<string, string>): { written: string[]; why?: Refusal | undefined };
  drop(name: string): void;
  /** Reads all anew, after something else wrote or removed entries. */
  reload(): void;
}

/**
 * A key per entry, so that two tabs never overwrite each other.
 *
 * `persistentMap` of @nanostores/persistent does nearly this, but writes every entry back whenever a page mounts it
 * (20–50 ms for 500 attempts on a desk computer, several times that on a phone), deletes what its decoder gives up on,
 * and takes a denied storage for a plain object, so that nobody learns that nothing was kept.
 */
export function synced(prefix: string): Synced {
  const $texts = atom<ReadonlyMap<string, string>>(new Map());
  const change = (edit: (texts: Map<string, string>) => void) => {
    const texts = new Map($texts.get());
    edit(texts);
    $texts.set(texts);
  };
  const load = () => $texts.set(entries(prefix));

  /** Another tab wrote, removed (`newValue` null) or cleared everything (`key` null). */
  const heard = (event: Event) => {
    const { key, newValue } = event as StorageEvent;
    if (key === null) load();
    else if (key.startsWith(prefix))
      change((texts) =>
        newValue === null ? texts.delete(key.slice(prefix.length)) : texts.set(key.slice(prefix.length), newValue),
      );
  };
  /** A page taken out of the back-forward cache has missed what happened meanwhile. */
  const shown = (event: Event) => {
    if ((event as PageTransitionEvent).persisted) load();
  };

  onMount($texts, () => {
    load();
    const events = storageEvents();
    events?.addEventListener('storage', heard);
    events?.addEventListener('pageshow', shown);
    return () => {
      events?.removeEventListener('storage', heard);
      events?.removeEventListener('pageshow', shown);
    };
  });

  return {
    $texts,
    put(incoming) {
      let why: Refusal | undefined;
      const written = [...incoming.keys()].filter((name) => {
        const refused = write(prefix + name, incoming.get(name) ?? '');
        why ??= refused;
        return !refused;
      });
      change((texts) => {
        for (const name of written) texts.set(name, incoming.get(name) ?? '');
      });
      return { written, why };
    },
    reload: load,
    drop(name) {
      remove(prefix + name);
      const left = read(prefix + name);
      change((texts) => (left === null ? texts.delete(name) : texts.set(name, left)));
    },
  };
}
