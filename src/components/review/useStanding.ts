import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ReviewIndex } from '../../catalogue/short-items.ts';
import { asOf } from '../../learner/as-of.ts';
import { type DueList, due } from '../../learner/due.ts';
import type { Entry } from '../../learner/entry.ts';
import { reviewedRules } from '../../learner/review.ts';
import { $log } from '../../stores/log.ts';
import { now } from '../drill/clock.ts';
import { fetchJson } from '../drill/fetch-json.ts';
import { onceEach } from '../site/once.ts';
import { useClientStore } from '../site/useClientStore.ts';

/** Where the trainee stands, once log and index are there. */
export type Standing =
  | { state: 'waiting' }
  | { state: 'failed' }
  | { state: 'known'; index: ReviewIndex; entries: readonly Entry[]; list: DueList };

/**
 * Which short items there are; fetched once a page, again after a failure.
 * @throws when the network or the server does not give it
 */
export const fetchIndex = onceEach((base: string) => fetchJson<ReviewIndex>(`${base}/review/items.json`));

/**
 * Reads out of the log what is to be reviewed, anew whenever the log grows.
 * @returns where the trainee stands, and how to try again where the index could not be fetched
 */
export function useStanding(base: string): [Standing, () => void] {
  const log = useClientStore($log, undefined);
  const [index, setIndex] = useState<ReviewIndex | 'failed'>();
  const fetchIt = () => {
    setIndex(undefined);
    fetchIndex(base).then(setIndex, () => setIndex('failed'));
  };
  useEffect(fetchIt, [base]);
  const standing = useMemo((): Standing => {
    if (index === 'failed') return { state: 'failed' };
    if (!index || !log) return { state: 'waiting' };
    const entries = asOf(log, now());
    return { state: 'known', index, entries, list: due(entries, reviewedRules(index), now()) };
  }, [index, log]);
  return [standing, fetchIt];
}
