import type { Build, Pack } from '../../src/offline/build.ts';

/** A file of the built site. */
export interface Listed {
  /** Its path below the base, as an address has it. */
  path: string;
  hash: string;
  /** Its size once compressed. */
  bytes: number;
}

/** What no trainee reads: forms for authors' editors, and what belongs to the host or to the worker itself. */
const left = [
  /^schemas\//,
  /^sw\.js$/,
  /^404\.html$/,
  /\.(?:map|br|gz)$/,
  /^robots\.txt$/,
  /^sitemap.*\.xml$/,
  /^[._](?!astro\/)/,
];

const shared = /^(_astro|icons|pagefind)\/|^favicon\./;
/** Pagefind's parts of one language: `fragment/zh_…`, `pagefind.en_….pf_meta`, its engines for one language. */
const ofSearch: readonly [RegExp, Pack][] = [
  [/^pagefind\/(?:(?:index|fragment|filter)\/|pagefind\.)zh_|^pagefind\/wasm\.unknown\./, 'zh'],
  [/^pagefind\/(?:(?:index|fragment|filter)\/|pagefind\.)en_|^pagefind\/wasm\.en\./, 'en'],
];

function packOf(path: string): Pack {
  const [, language] = ofSearch.find(([pattern]) => pattern.test(path)) ?? [];
  return language ?? (shared.test(path) ? 'site' : path.startsWith('en/') ? 'en' : 'zh');
}

/** What a trainee needs first: what says that there is no network, the handbook, then the drills, what is played, the rest. */
const order = [
  'offline',
  'index.html',
  '_astro',
  'procedures',
  'desks',
  'paths',
  'checklists',
  'drills',
  'record',
  'review',
];

function rank(path: string): number {
  const place = order.indexOf(path.replace(/^en\//, '').split('/')[0] ?? '');
  return place < 0 ? order.length : place;
}

/** Whether a file of the built site is kept on devices. */
export const isKept = (path: string) => !left.some((pattern) => pattern.test(path));

/**
 * Sorts the files of a built site into packs.
 * @param idOf makes the id of the build out of a text that says all
 */
export function buildOf(files: readonly Listed[], idOf: (text: string) => string): Build {
  const sorted = files
    .filter(({ path }) => isKept(path))
    .sort((a, b) => rank(a.path) - rank(b.path) || (a.path < b.path ? -1 : 1));
  const build: Build = { id: '', packs: { site: {}, zh: {}, en: {} }, bytes: { site: 0, zh: 0, en: 0 } };
  for (const { path, hash, bytes } of sorted) {
    build.packs[packOf(path)][path] = hash;
    build.bytes[packOf(path)] += bytes;
  }
  return { ...build, id: idOf(JSON.stringify(build.packs)) };
}
