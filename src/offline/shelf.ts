import type { Build } from './build.ts';

/**
 * What is kept on the device, in one cache for each base of a site: files under their address and hash, so that two builds
 * stand side by side and share what is the same; and notes about them.
 */
export interface Shelf {
  get(path: string, hash: string): Promise<Response | undefined>;
  put(path: string, hash: string, response: Response): Promise<void>;
  /** Those of some files that are not there. */
  missing(files: readonly (readonly [string, string])[]): Promise<[string, string][]>;
  /** A note by its name, from JSON. */
  read<T>(note: string): Promise<T | undefined>;
  write(note: string, value: unknown): Promise<void>;
  /** The builds that have been noted, this one among them. */
  builds(): Promise<Build[]>;
  /** Forgets every build but some, and takes out each file that none of those has. */
  keepOnly(builds: readonly Build[]): Promise<void>;
}

/** The name of the cache of a site: several sites can stand on one host. */
export const shelfName = (scope: string) => `yingbin ${scope}`;

/** The note about a build. */
export const noteOf = ({ id }: Pick<Build, 'id'>) => `build/${id}`;

/** Opens the shelf of a site. @param scope the base of the site */
export async function openShelf(caches: CacheStorage, scope: string): Promise<Shelf> {
  const cache = await caches.open(shelfName(scope));
  const keyOf = (path: string, hash: string) => `${scope}${path}?kept=${hash}`;
  const noteKey = (note: string) => `${scope}?note=${note}`;
  const keys = async () => (await cache.keys()).map(({ url }) => url);

  const read = async <T>(note: string): Promise<T | undefined> =>
    (await cache.match(noteKey(note)))?.json().catch(() => undefined);

  const builds = async () => {
    const notes = (await keys()).filter((url) => url.startsWith(noteKey('build/')));
    const found = await Promise.all(notes.map((url) => read<Build>(url.slice(noteKey('').length))));
    return found.filter((build) => build !== undefined);
  };

  return {
    get: (path, hash) => cache.match(keyOf(path, hash), { ignoreVary: true }),
    put: (path, hash, response) => cache.put(keyOf(path, hash), response),
    async missing(files) {
      const there = new Set(await keys());
      return files.filter(([path, hash]) => !there.has(keyOf(path, hash))).map(([path, hash]) => [path, hash]);
    },
    read,
    write: (note, value) => cache.put(noteKey(note), Response.json(value)),
    builds,
    async keepOnly(kept) {
      const wanted = new Set(
        kept.flatMap((build) => [
          noteKey(noteOf(build)),
          ...Object.values(build.packs).flatMap((pack) =>
            Object.entries(pack).map(([path, hash]) => keyOf(path, hash)),
          ),
        ]),
      );
      const isNeeded = (url: string) =>
        wanted.has(url) || (url.startsWith(noteKey('')) && !url.startsWith(noteKey('build/')));
      const gone = (await keys()).filter((url) => !isNeeded(url));
      await Promise.all(gone.map((url) => cache.delete(url)));
    },
  };
}

/**
 * The paths of all files of a site that are kept on this device, for a page to show.
 * @param scope the base of the site
 */
export async function keptPaths(scope: string): Promise<ReadonlySet<string>> {
  try {
    const cache = await caches.open(shelfName(scope));
    const paths = (await cache.keys()).map(({ url }) => url.slice(scope.length).replace(/\?.*/, ''));
    return new Set(paths.filter((path) => path !== ''));
  } catch {
    // A browser that keeps nothing has nothing.
    return new Set();
  }
}
