import type { Entry, Hit, Index } from './engine.ts';
import { closePart, isHeld, latinWords, looseParts, scoredPart, strictParts, withoutAsking } from './query.ts';
import { byScore, firstOf, inAll, inMost, unique } from './rank.ts';
import type { Wider } from './words.ts';

export interface Answer {
  /** How many were found in all. */
  count: number;
  /** The first of them. */
  hits: Hit[];
  /** How many hold what was typed; the others, behind them, hold one of the words below. */
  direct: number;
  /** Words that were asked for as well, because what was typed stands in few places. */
  also: string[];
  /** True where only parts of the query were found. */
  loose: boolean;
}

/** How many entries are shown. */
export const shown = 20;

/** With fewer places than this, other ways to ask are tried. */
const few = 3;

/** With this many, no further way is. */
const enough = 10;

/** How many entries are fetched before the others: what is seen first comes first. */
const first = 4;

type Search = (part: string) => Promise<Hit[]>;

/** Whether the first of some places really holds the words without Han. If it doesn't, none does. */
async function areReal(typed: string, hits: readonly Hit[]): Promise<boolean> {
  const wanted = latinWords(typed);
  const entry = wanted.length > 0 ? await hits[0]?.data() : undefined;
  if (!entry) return hits.length > 0;
  const texts = entry.content.split(/\s+/);
  const held = entry.locations.flatMap((at) => texts[at]?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return wanted.every((word) => isHeld(word, held));
}

/** Places, and whether they hold the query as it was typed, not just its words somewhere. */
interface Found {
  hits: Hit[];
  close: boolean;
}

/**
 * Places that hold every part of a query, the best fit first. A phrase of Han scores the same wherever it is found: its
 * characters, asked for apart, say how well it fits.
 */
async function strict(typed: string, search: Search): Promise<Found> {
  const order = closePart(typed);
  const [scored, inOrder, ...parts] = await Promise.all([
    search(scoredPart(typed)),
    order === undefined ? [] : search(order),
    ...strictParts(typed).map(search),
  ]);
  const hits = firstOf(byScore(inAll(parts), scored), inOrder);
  if (!(await areReal(typed, hits))) return { hits: [], close: false };
  return { hits, close: order === undefined || inOrder.length > 0 };
}

interface Widened extends Found {
  also: Set<string>;
}

/** Places found in other ways to ask, and the words they were found by: the likeliest first, until there are enough. */
async function wider(
  ways: readonly Wider[],
  search: Search,
  closeOnly: boolean,
): Promise<Pick<Widened, 'hits' | 'also'>> {
  const found = await Promise.all(ways.map(async ({ query, word }) => ({ word, ...(await strict(query, search)) })));
  const hits: Hit[] = [];
  const also = new Set<string>();
  for (const way of found) {
    if (way.hits.length === 0 || hits.length >= enough || (closeOnly && !way.close)) continue;
    hits.push(...way.hits);
    also.add(way.word);
  }
  return { hits, also };
}

/**
 * Asks the index.
 * @param kind one of the kinds of entry, or `all`
 * @param waysToAsk other ways to ask the same
 * @param early is told the few places that hold what was typed, before other ways to ask are tried
 */
export async function ask(
  index: Index,
  typed: string,
  kind: string,
  waysToAsk: (typed: string) => Promise<Wider[]>,
  early: (answer: Answer) => void = () => {},
): Promise<Answer> {
  const filters: Record<string, string> = kind === 'all' ? {} : { kind };
  const search: Search = async (part) => (await index.search(part, { filters })).results;

  const whole = typed.normalize('NFKC').trim();
  const answer = (hits: Hit[], direct: Hit[], also: string[] = [], loose = false): Answer => {
    return { count: hits.length, hits: hits.slice(0, shown), direct: direct.length, also, loose };
  };

  /** What a query finds, widened where that is little, or many words scattered over a few places. */
  const widened = async (query: string) => {
    const { hits: direct, close } = await strict(query, search);
    if (direct.length >= (close ? few : enough)) return { direct, hits: direct, also: [] };
    const scattered = !close && direct.length >= few;
    if (query === whole && direct.length > 0 && !scattered) early(answer(direct, direct));
    const { hits, also } = await wider(await waysToAsk(query), search, scattered);
    const all = unique(scattered ? [...hits, ...direct] : [...direct, ...hits]);
    return { direct, hits: all, also: all.length > direct.length ? [...also] : [] };
  };
  const { direct, hits, also } = await widened(whole);
  if (direct.length > 0 || hits.length >= few) return answer(hits, direct, also);
  const about = withoutAsking(whole);
  const scattered = await search(scoredPart(about));
  const lists = await Promise.all([
    (await areReal(about, scattered)) ? scattered : [],
    ...looseParts(about).map(async (part) => (await widened(part)).hits),
  ]);
  const all = unique([...hits, ...inMost(lists).slice(0, enough)]);
  return answer(all, direct, also, all.length > hits.length);
}

/** The entries of hits in their order, each as soon as it and those before it are there. */
export async function* entriesOf(hits: readonly Hit[]): AsyncGenerator<Entry> {
  for (const some of [hits.slice(0, first), hits.slice(first)]) {
    const entries = some.map((hit) => hit.data());
    // One that fails is met when its turn comes.
    for (const entry of entries) entry.catch(() => {});
    for (const entry of entries) yield await entry;
  }
}
