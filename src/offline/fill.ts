import { isGenuine } from './genuine.ts';
import type { Shelf } from './shelf.ts';

/** What filling a shelf needs of the browser. */
export interface Source {
  /** The base of the site. */
  scope: string;
  fetch: typeof fetch;
}

/** How many files are fetched at a time: few, because somebody may be using the line. */
const atATime = 3;

/**
 * The file, from wherever it is quickest to have; where the browser kept another one of that name, from the host.
 * @throws what failed, and at which file
 */
async function genuine(path: string, hash: string, { scope, fetch }: Source): Promise<Response> {
  for (const cache of ['default', 'reload'] as const) {
    const response = await fetch(scope + path, { cache, credentials: 'same-origin', priority: 'low' });
    if (await isGenuine(response, hash)) return response;
    if (cache === 'reload') throw new Error(`${path}: ${response.status}, not the file of this build`);
  }
  throw new Error(path);
}

/**
 * Fetches what is missing of some files, in their order. What has been fetched stays, whatever comes after: another try goes on
 * from there.
 * @param mayGoOn asked before every file: where it says no, filling ends
 * @throws at the first file that can't be had; the others are then not asked for
 */
export async function fill(
  shelf: Shelf,
  files: readonly (readonly [string, string])[],
  source: Source,
  mayGoOn = () => true,
): Promise<void> {
  const waiting = await shelf.missing(files);
  let stopped = false;
  const work = async () => {
    for (let next = waiting.shift(); next && !stopped; next = waiting.shift()) {
      if (!mayGoOn()) throw new Error('A newer version is waiting');
      const [path, hash] = next;
      await shelf.put(path, hash, await genuine(path, hash, source));
    }
  };
  const lane = async () => {
    try {
      await work();
    } catch (error) {
      stopped = true;
      throw error;
    }
  };
  // Files that are on their way when one fails are kept as well.
  const lanes = await Promise.allSettled(Array.from({ length: atATime }, lane));
  const failed = lanes.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}
