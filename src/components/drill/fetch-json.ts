import type { PhraseTable } from '../../scoring/types.ts';

/**
 * A file of the site.
 * @throws when the network or the server does not give it
 */
export async function fetchJson<Data>(address: string): Promise<Data> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return (await answer.json()) as Data;
}

/**
 * The file with a drill's texts and rules.
 * @throws when the network or the server does not give it
 */
export function fetchPlay<Play>(base: string, drill: string): Promise<Play> {
  return fetchJson<Play>(`${base}/drills/${drill}/play.json`);
}

/**
 * Some of the phrases of a talk, see `TalkBundle.needs`.
 * @throws when the network or the server does not give them
 */
export function fetchPhrases(base: string, drill: string, part: number): Promise<PhraseTable> {
  return fetchJson<PhraseTable>(`${base}/drills/${drill}/phrases/${part}.json`);
}
