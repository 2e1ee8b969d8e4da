import { keyOf } from './drafts.ts';
import { entries, storageEvents } from './storage.ts';

/** The names of the drafts that begin with some words (`<drill>:run:`), without those words. */
export function draftsBelow(prefix: string): string[] {
  return [...entries(keyOf(prefix)).keys()];
}

/**
 * Listens for drafts that another tab writes or drops, and for what was missed in the back-forward cache.
 * @param heard gets the name of the draft without the prefix; undefined where any of them may have changed
 * @returns stops listening
 */
export function watchDrafts(prefix: string, heard: (name?: string) => void): () => void {
  const whole = keyOf(prefix);
  const onStorage = (event: Event) => {
    const { key } = event as StorageEvent;
    if (key === null) heard();
    else if (key.startsWith(whole)) heard(key.slice(whole.length));
  };
  const onShow = (event: Event) => {
    if ((event as PageTransitionEvent).persisted) heard();
  };
  const events = storageEvents();
  events?.addEventListener('storage', onStorage);
  events?.addEventListener('pageshow', onShow);
  return () => {
    events?.removeEventListener('storage', onStorage);
    events?.removeEventListener('pageshow', onShow);
  };
}
