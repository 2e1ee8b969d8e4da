/** One kind of entry in the browser's storage. */
export interface Stored {
  /** What its keys begin with, or the whole key. */
  prefix: string;
  holds: string;
  /** The files that read and write it; the first documents its shape and how it would change. */
  at: readonly string[];
  /** The version of its shape that is written now; none where it holds a plain word. */
  version?: number;
}

/**
 * Everything this site keeps in the browser, by the beginning of its storage key. Nothing is written anywhere else;
 * a test holds the code to that.
 */
export const registry = {
  attempt: {
    prefix: 'yingbin:attempt:',
    holds: 'One finished drill a key, as JSON; the rest of the key is the id of the attempt.',
    at: ['src/stores/attempts.ts'],
    version: 1,
  },
  draft: {
    prefix: 'yingbin:draft:',
    holds:
      'One unfinished drill, or checklist run that is to be kept, a key, as JSON; the rest of the key is the id of the drill, with `:run` behind it for a run.',
    at: ['src/stores/drafts.ts'],
    version: 1,
  },
  setAside: {
    prefix: 'yingbin:set-aside:',
    holds: 'The raw text of an entry that could not be read; the rest of the key says which it was.',
    at: ['src/stores/set-aside.ts'],
    version: 1,
  },
  theme: {
    prefix: 'yingbin:theme',
    holds: '`light` or `dark`, where the reader chose against the system; read before the first paint.',
    at: ['src/components/site/theme.ts', 'src/components/site/early.js'],
  },
  keys: {
    prefix: 'yingbin:keys',
    holds: '`off`, where the reader switched the single-letter keys off.',
    at: ['src/components/site/single-keys.ts'],
  },
} as const satisfies Record<string, Stored>;

/** What every key of this site begins with. */
export const root = 'yingbin:';
