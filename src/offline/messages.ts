import type { Locale } from '../schemas/text.ts';
import type { Pack } from './build.ts';
import type { Sparing } from './sparing.ts';

/** What a page says to the worker. */
export type Order =
  /** A page in this language (its `lang`) is open and the line is idle: keep what its reader needs. */
  | 'zh-CN'
  | 'en'
  /** The reader wants all of a language kept, even where bytes are dear. */
  | { type: 'keep-all'; locale: Locale }
  /** The reader asked for the new version. */
  | { type: 'take-over' }
  /** How much is kept? Answered on the port that comes with it, by a `Standing`. */
  | { type: 'tell' };

/** What the worker says to a page, unasked: a new version is ready. */
export const ready = 'ready';

/** What it answers a page that said its language: all that a reader of it needs is kept, so nothing of it goes over the line. */
export const kept = 'kept';

/** How much of each pack is kept. */
export type Standing = Record<Pack, { files: number; kept: number; bytes: number }> & {
  /** Why only what is opened is kept; undefined where all is. */
  sparing: Sparing | undefined;
};
