import type { Locale } from '../schemas/text.ts';

/** Files that are kept together: those of one language, or those that every language needs. */
export type Pack = 'site' | Locale;

/** What one build of the site consists of, as far as it can be kept on a device. */
export interface Build {
  /** Says that two builds are the same: made from every hash below. */
  id: string;
  /** By pack: the path of each file below the base of the site → the hash of its bytes ({@link ../offline/genuine.ts}). What a trainee needs first stands first. */
  packs: Record<Pack, Record<string, string>>;
  /** How many bytes it takes to fetch a pack from a host that compresses. */
  bytes: Record<Pack, number>;
}

/** The hash that a file of a build has; undefined where the build has no such file. */
export function hashIn({ packs }: Build, path: string): string | undefined {
  return packs.site[path] ?? packs.zh[path] ?? packs.en[path];
}

/** The files of some packs, in the order in which they are wanted. */
export function filesOf({ packs }: Build, wanted: readonly Pack[]): [path: string, hash: string][] {
  return wanted.flatMap((pack) => Object.entries(packs[pack]));
}

/** Without these nothing can even be said: the page that stands in for those that are not kept, and how it looks. */
export function essentialsOf(build: Build): [path: string, hash: string][] {
  return filesOf(build, ['site', 'zh', 'en']).filter(([path]) => /^(en\/)?offline\/|^_astro\/.*\.css$/.test(path));
}
