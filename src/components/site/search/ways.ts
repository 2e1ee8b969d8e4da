import type { Wider, Words } from './words.ts';

async function load(base: string): Promise<(typed: string) => Wider[]> {
  const locale = document.documentElement.lang === 'en' ? 'en' : 'zh';
  const [{ widen }, response] = await Promise.all([import('./widen.ts'), fetch(`${base}words.${locale}.json`)]);
  if (!response.ok) throw new Error(`${response.status} fetching ${response.url}`);
  const words: Words = await response.json();
  return (typed) => widen(typed, words);
}

let loaded: ReturnType<typeof load> | undefined;

/**
 * Fetches what is known of words: once, and when the first answer is there, for it is wanted only where little is found. The search
 * shares nothing with islands (`once.ts`, `fetch-json.ts`): a file of theirs would be one more to wait for.
 * @param base the address of the index's folder
 */
export function readyWays(base: string): ReturnType<typeof load> {
  loaded ??= load(base).catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

/** Other ways to ask the same; none where the words can't be fetched. */
export async function waysToAsk(base: string, typed: string): Promise<Wider[]> {
  try {
    return (await readyWays(base))(typed);
  } catch {
    return [];
  }
}
