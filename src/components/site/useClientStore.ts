import { useStore } from '@nanostores/preact';
import type { ReadableAtom } from 'nanostores';

/**
 * The value of a store in an island. The server, and the browser until the island has taken over the server's markup, see
 * `onServer`; then the real value. Without this, what the browser keeps would differ from the markup, and Preact
 * would leave stale attributes behind.
 * @param onServer must be the same object at every call (a constant), as any initial state
 */
export function useClientStore<T, S = T>(store: ReadableAtom<T>, onServer: S): T | S {
  return useStore(store as ReadableAtom<T | S>, { ssr: () => onServer });
}
