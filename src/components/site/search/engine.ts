import { firstTag } from './ahead.ts';

/** A page or rule of the index, as it is shown. */
export interface Entry {
  url: string;
  excerpt: string;
  /** Its text, and which of the words in it answer the query, by number. */
  content: string;
  locations: number[];
  meta: { title: string; kind: string };
}

/** Where a part of a query was found: `id` is the same for all parts, `data` fetches what is shown. */
export interface Hit {
  id: string;
  score: number;
  data: () => Promise<Entry>;
}

/** The part of a Pagefind index that is used. */
export interface Index {
  search(
    query: string,
    options: { filters: Record<string, string> },
  ): Promise<{ results: Hit[]; timings: { search: number }[] }>;
}

interface Options {
  noWorker: boolean;
  excerptLength: number;
  metaCacheTag: string;
  ranking: object;
}

interface Pagefind {
  createInstance(options: Options): Index;
}

/**
 * A worker starts late and asks for its files one after another, so a small index is searched on the page's own thread.
 * One that takes longer than this goes to the worker for what is asked next, so that typing never stalls. In milliseconds.
 */
const tooLong = 100;

/** The name that a place bears itself counts most. Its title says where it stands, and many places stand there. */
const ranking = { metaWeights: { name: 5, title: 0.2, kind: 0 } };

let tries = 0;
const tag = () => (tries === 0 ? firstTag : String(tries));

let index: Promise<Index> | undefined;

/**
 * Opens the index once.
 * @param base the address of the index's folder, with a slash at its end
 */
export function openIndex(base: string): Promise<Index> {
  index ??= load(base).catch((error: unknown) => {
    forgetIndex();
    throw error;
  });
  return index;
}

/** Has the index opened anew when it is wanted again: something of it could not be fetched. */
export function forgetIndex(): void {
  index = undefined;
  tries += 1;
}

async function load(base: string): Promise<Index> {
  // A module that could not be fetched stays so under its address.
  const again = tries === 0 ? '' : `?ts=${tag()}`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind.js${again}`);
  const start = (noWorker: boolean) =>
    pagefind.createInstance({ noWorker, excerptLength: 36, metaCacheTag: tag(), ranking });
  let current = start(true);
  // For its first question the browser reads a dictionary of words. One that finds nothing is asked ahead; its failing is met by the next.
  current.search('', { filters: {} }).catch(() => {});
  let moved = false;
  return {
    async search(query, options) {
      const answer = await current.search(query, options);
      if (!moved && answer.timings.some((timing) => timing.search > tooLong)) {
        moved = true;
        current = start(false);
      }
      return answer;
    },
  };
}
