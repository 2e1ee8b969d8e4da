import { useEffect, useState } from 'preact/hooks';
import type { RecordCatalogue } from '../../learner/record-catalogue.ts';
import { fetchJson } from '../drill/fetch-json.ts';

/** The catalogue, or what keeps it. */
export type Fetched = RecordCatalogue | 'waiting' | 'failed';

async function fetchCatalogue(base: string): Promise<Fetched> {
  try {
    return await fetchJson<RecordCatalogue>(`${base}/record/catalogue.json`);
  } catch {
    return 'failed';
  }
}

/**
 * The names of all rules and drills, fetched beside the page.
 * @returns what came of it, and how to try again
 */
export function useCatalogue(base: string): [Fetched, () => Promise<void>] {
  const [fetched, setFetched] = useState<Fetched>('waiting');
  const start = async () => setFetched(await fetchCatalogue(base));
  useEffect(() => {
    start();
  }, []);
  return [fetched, start];
}
