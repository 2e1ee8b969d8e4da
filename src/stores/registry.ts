/**
 * Everything this site keeps in the browser, by the beginning of its storage key. Nothing is written anywhere else;
 * a test holds the code to that. Reading, writing and the shape of each are documented at the file named.
 */
export const registry = {
  attempt: {
    prefix: 'yingbin:attempt:',
    holds: 'One finished drill a key, as JSON; the rest of the key is the id of the attempt.',
    at: 'src/stores/attempts.ts',
    version: 1,
  },
  draft: {
    prefix: 'yingbin:draft:',
    holds: 'One unfinished drill a key, as JSON; the rest of the key is the id of the drill.',
    at: 'src/stores/drafts.ts',
    version: 1,
  },
  setAside: {
    prefix: 'yingbin:set-aside:',
    holds: 'The raw text of an entry that could not be read; the rest of the key says which it was.',
    at: 'src/stores/set-aside.ts',
    version: 1,
  },
} as const satisfies Record<string, { prefix: string; holds: string; at: string; version: number }>;

/** What every key of this site begins with. */
export const root = 'yingbin:';
