import type { Build } from './build.ts';

/** Why only what is opened is kept: the reader asked the browser to save data, or the handbook is too large to fetch unasked. */
export type Sparing = 'asked' | 'large';

/** How many bytes are fetched unasked: five times what our own handbook has. */
export const mostUnasked = 25_000_000;

/** Why a build is not kept whole; undefined where it is. */
export function sparingOf({ bytes }: Pick<Build, 'bytes'>, savesData: boolean): Sparing | undefined {
  if (savesData) return 'asked';
  return bytes.site + Math.max(bytes.zh, bytes.en) > mostUnasked ? 'large' : undefined;
}
