/** One kind of entry in the browser's storage. */
export interface Stored {
  /** What its keys begin with, or the whole key. */
  prefix: string;
  holds: string;
  /** The files that read and write it; the first documents its shape and how it would change. */
  at: readonly string[];
  /** The version of its shape that is written now; none where it holds a plain word. */
  version?: number;
  /**
   * Whose it is. `profile`: the prefix is followed by the id of the profile; it goes when the profile is removed. `browser`: all
   * who use this browser share it. `tab`: it lasts as long as the tab.
   */
  of: 'profile' | 'browser' | 'tab';
  /** Of what belongs to a profile: `yes` where a backup file carries it, else why not. */
  backup?: string;
}

/**
 * Everything this site keeps in the browser, by the beginning of its storage key. Nothing is written anywhere else;
 * a test holds the code to that. What a guest does stands under the same keys (the profile is `guest`), in the storage of the tab.
 */
export const registry = {
  profile: {
    prefix: 'yingbin:profile:',
    holds: 'One trainee who uses this browser a key, as JSON; the rest of the key is the id of the profile.',
    at: ['src/stores/profiles.ts'],
    version: 1,
    of: 'browser',
  },
  who: {
    prefix: 'yingbin:who',
    holds: 'The id of the profile that this tab is of, where somebody chose one.',
    at: ['src/stores/who.ts'],
    of: 'tab',
  },
  log: {
    prefix: 'yingbin:log:',
    holds: 'One entry of the log a key, packed JSON; the rest of the key is the profile and the id of the entry.',
    at: ['src/stores/log.ts', 'src/stores/kept.ts'],
    version: 2,
    of: 'profile',
    backup: 'yes',
  },
  draft: {
    prefix: 'yingbin:draft:',
    holds:
      'One unfinished drill, or checklist run that is to be kept, a key, as JSON; the rest of the key is the profile and the id of the drill, with `:run:` and the id of the run behind it for a run, `:disrupt` for a change to its plan.',
    at: ['src/stores/drafts.ts'],
    version: 1,
    of: 'profile',
    backup: 'No: what is unfinished is of this day and place, and may name a guest.',
  },
  setAside: {
    prefix: 'yingbin:set-aside:',
    holds:
      'The raw text of an entry that could not be read; the rest of the key is the profile and which entry it was.',
    at: ['src/stores/set-aside.ts'],
    version: 1,
    of: 'profile',
    backup: 'No: nobody can say what it is; the record page saves each as a file of its own.',
  },
  backup: {
    prefix: 'yingbin:backup:',
    holds:
      'When the record was last saved as a file, and how many attempts it had, as JSON; the rest of the key is the profile.',
    at: ['src/stores/backed-up.ts'],
    version: 1,
    of: 'profile',
    backup: 'No: it speaks of this browser.',
  },
  board: {
    prefix: 'yingbin:board',
    holds:
      'The trainer’s board, as JSON: digests of other people’s records, where the trainer asked for it to be kept.',
    at: ['src/stores/board.ts'],
    version: 1,
    of: 'browser',
  },
  attempt: {
    prefix: 'yingbin:attempt:',
    holds: 'One attempt a key, as the site kept them before there were profiles; moved to the log when a page opens.',
    at: ['src/stores/move-old.ts'],
    of: 'browser',
  },
  theme: {
    prefix: 'yingbin:theme',
    holds: '`light` or `dark`, where the reader chose against the system; read before the first paint.',
    at: ['src/components/site/theme.ts', 'src/components/site/early.js'],
    of: 'browser',
  },
  keys: {
    prefix: 'yingbin:keys',
    holds: '`off`, where the reader switched the single-letter keys off.',
    at: ['src/components/site/single-keys.ts'],
    of: 'browser',
  },
  later: {
    prefix: 'yingbin:later',
    holds: '`yes`, where the reader wants to hear no more of the new version of the site until this tab is closed.',
    at: ['src/components/site/update.ts'],
    of: 'tab',
  },
} as const satisfies Record<string, Stored>;

/** What every key of this site begins with. */
export const root = 'yingbin:';

/** The id of the profile that everything belongs to until somebody adds another. */
export const firstProfile = 'own';

/** The id under which somebody practises who gave no name: kept as long as the tab. */
export const guest = 'guest';

/** The kinds of entry that belong to a profile. */
export type Own = {
  [Name in keyof typeof registry]: (typeof registry)[Name]['of'] extends 'profile' ? Name : never;
}[keyof typeof registry];

/** What the keys of one profile begin with, for one kind of entry. */
export function keysOf(kind: Own, profile: string): string {
  return `${registry[kind].prefix}${profile}:`;
}
