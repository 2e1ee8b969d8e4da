import type { Bearing, Effect } from '../../../scoring/disrupt.ts';
import { shuffled } from '../../../scoring/shuffle.ts';

/** How many items are asked about, how many of them at most change, and how many that were on the list at least stay. */
const most = 10;
const mostChanged = 7;
const fewestListed = 3;
const mostUnlisted = 2;

const changing: readonly Effect[] = ['adds', 'drops', 'alters'];

/** Items of several sorts by turns, so that each sort has its place among the first. */
function byTurns<Item>(sorts: readonly Item[][]): Item[] {
  const longest = Math.max(0, ...sorts.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => sorts.flatMap((sort) => sort.slice(index, index + 1))).flat();
}

/**
 * The items that a trainee is asked about: of those that change as many as there is room for, of each sort some, then some
 * that stay. They stand in the order of the checklist.
 * @param seed the same seed asks about the same items
 */
export function askedOf(bearings: readonly Bearing[], seed: number): Bearing[] {
  const some = (wanted: (one: Bearing) => boolean) => shuffled(bearings.filter(wanted), seed);
  const scored = byTurns(changing.map((effect) => some((one) => one.effect === effect && !one.suggestion)));
  const suggested = some(({ effect, suggestion }) => effect !== 'stays' && suggestion);
  const changed = [...scored, ...suggested].slice(0, mostChanged);
  const room = most - changed.length;
  const stays = (listed: boolean) => some((one) => one.effect === 'stays' && one.listed === listed);
  const unlisted = stays(false).slice(0, Math.min(mostUnlisted, room - fewestListed));
  const listed = stays(true).slice(0, room - unlisted.length);
  const asked = new Set([...changed, ...unlisted, ...listed]);
  return bearings.filter((one) => asked.has(one));
}
