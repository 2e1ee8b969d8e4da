import type { RuleCard } from '../../catalogue/bundle.ts';
import { itemPath } from '../../catalogue/short-items.ts';
import type { SingleBundle, SingleItem } from '../../catalogue/single.ts';
import { drawDay, isDated, withDay } from '../../scoring/dated.ts';
import { fetchJson } from '../drill/fetch-json.ts';
import { seedFor } from '../drill/seed.ts';

/** The items of a review by ref. */
export type Items = ReadonlyMap<string, SingleItem>;

/**
 * Fetches some items, all at once.
 * @throws when one of them does not come
 */
export async function fetchItems(base: string, refs: readonly string[]): Promise<Items> {
  const fetched = refs.map(async (ref): Promise<[string, SingleItem]> => {
    return [ref, await fetchJson<SingleItem>(`${base}/review/items/${itemPath(ref)}.json`)];
  });
  return new Map(await Promise.all(fetched));
}

/** @throws when it was not fetched */
export function itemOf(items: Items, ref: string): SingleItem {
  const item = items.get(ref);
  if (!item) throw new Error(`The review has no item “${ref}”.`);
  return item;
}

/** The name of the one turn or question of a bundle; a question about a day gets one, drawn by the seed. */
export function nameIn(bundle: SingleBundle, seed: number): string {
  if (bundle.kind === 'roleplay') return bundle.drill.turns[0]?.id ?? '';
  const [item] = bundle.drill.items;
  if (!item) return '';
  return isDated(item) ? withDay(item.id, drawDay(seedFor(seed, item.id))) : item.id;
}

/** The rules of all items. */
export function rulesOf(items: Items): Record<string, RuleCard> {
  return Object.assign({}, ...[...items.values()].map(({ bundle }) => bundle.rules));
}
