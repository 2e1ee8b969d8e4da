import { hasHan } from './han.ts';
import { looseParts, strictParts } from './query.ts';
import { inAll, inMost } from './rank.ts';

/** A page or rule of the index, as it is shown. */
export interface Entry {
  url: string;
  excerpt: string;
  meta: { title: string; kind: string };
}

interface Hit {
  id: string;
  score: number;
  data: () => Promise<Entry>;
}

/** The part of Pagefind that is used. */
interface Index {
  options(options: { excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  search(query: string, options: { filters: Record<string, string> }): Promise<{ results: Hit[] }>;
}

export interface Answer {
  /** How many were found in all. */
  count: number;
  /** The first of them. */
  entries: Entry[];
  /** True where only parts of the query were found. */
  loose: boolean;
}

/** How many entries are shown, and how many are looked at to choose them. */
export const shown = 20;
const weighed = 60;

let index: Promise<Index> | undefined;

/**
 * Opens the index once. Its script, worker and engine are asked for at the same time, not one after the other.
 * @param base the address of the index's folder, with a slash at its end
 */
export function openIndex(base: string): Promise<Index> {
  index ??= load(base).catch((error: unknown) => {
    index = undefined;
    throw error;
  });
  return index;
}

async function load(base: string): Promise<Index> {
  const engine = document.documentElement.lang.startsWith('en') ? 'en' : 'unknown';
  for (const file of ['pagefind-worker.js', `wasm.${engine}.pagefind`]) fetch(`${base}${file}`).catch(() => {});
  const opened: Index = await import(/* @vite-ignore */ `${base}pagefind.js`);
  await opened.options({ excerptLength: 36 });
  await opened.init();
  return opened;
}

const order = ['rule', 'procedure', 'checklist', 'drill'];

/**
 * A title that holds what was typed goes first. A phrase of Han scores the same wherever it is found: there rules go before
 * pages, and pages before drills.
 */
function sorted(entries: Entry[], typed: string): Entry[] {
  const wanted = typed.toLowerCase();
  const place = ({ meta }: Entry) =>
    (meta.title.toLowerCase().includes(wanted) ? 0 : order.length) + (hasHan(typed) ? order.indexOf(meta.kind) : 0);
  return entries.toSorted((one, other) => place(one) - place(other));
}

/**
 * Asks the index.
 * @param kind one of the kinds of entry, or `all`
 */
export async function ask(opened: Index, typed: string, kind: string): Promise<Answer> {
  const filters: Record<string, string> = kind === 'all' ? {} : { kind };
  const search = async (part: string) => (await opened.search(part, { filters })).results;
  const strict = inAll(await Promise.all(strictParts(typed).map(search)));
  const loose = strict.length === 0;
  const hits = loose ? inMost(await Promise.all(looseParts(typed).map(search))) : strict;
  const entries = await Promise.all(hits.slice(0, weighed).map((hit) => hit.data()));
  return { count: hits.length, entries: (loose ? entries : sorted(entries, typed)).slice(0, shown), loose };
}
