/** One page or rule that a part of a query was found in. `id` is the same for all parts. */
export interface Found {
  id: string;
  score: number;
}

/** What every part was found in, best first. */
export function inAll<T extends Found>(lists: readonly T[][]): T[] {
  const [first = [], ...rest] = lists;
  return first
    .map((found) => {
      const others = rest.map((list) => list.find(({ id }) => id === found.id));
      if (others.some((other) => !other)) return undefined;
      return { found, score: found.score + others.reduce((sum, other) => sum + (other?.score ?? 0), 0) };
    })
    .filter((entry) => entry !== undefined)
    .sort((one, other) => other.score - one.score)
    .map(({ found }) => found);
}

/** What at least half as much speaks for as for the best: a rare part says more than one that stands everywhere. */
export function inMost<T extends Found>(lists: readonly T[][]): T[] {
  const votes = new Map<string, { found: T; weight: number }>();
  for (const list of lists) {
    for (const found of list) {
      const weight = (votes.get(found.id)?.weight ?? 0) + 1 / Math.log2(1 + list.length);
      votes.set(found.id, { found: votes.get(found.id)?.found ?? found, weight });
    }
  }
  const ranked = [...votes.values()].sort((one, other) => other.weight - one.weight);
  const best = ranked[0]?.weight ?? 0;
  return ranked.filter(({ weight }) => weight >= best / 2).map(({ found }) => found);
}
