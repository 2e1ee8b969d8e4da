/** One page or rule that a part of a query was found in. `id` is the same for all parts. */
export interface Found {
  id: string;
  score: number;
}

/** What every part was found in, in the order of the first. */
export function inAll<T extends Found>([first = [], ...rest]: readonly T[][]): T[] {
  const others = rest.map((list) => new Set(list.map(({ id }) => id)));
  return first.filter(({ id }) => others.every((list) => list.has(id)));
}

/** The same, those first that score best in another list. */
export function byScore<T extends Found>(found: readonly T[], scored: readonly Found[]): T[] {
  const scores = new Map(scored.map(({ id, score }) => [id, score]));
  const scoreOf = ({ id }: Found) => scores.get(id) ?? 0;
  return found.toSorted((one, other) => scoreOf(other) - scoreOf(one));
}

/** The same, those first that stand in another list as well. */
export function firstOf<T extends Found>(found: readonly T[], exact: readonly Found[]): T[] {
  const ids = new Set(exact.map(({ id }) => id));
  return [...found.filter(({ id }) => ids.has(id)), ...found.filter(({ id }) => !ids.has(id))];
}

/** Each once, where it comes first. */
export function unique<T extends Found>(found: readonly T[]): T[] {
  const seen = new Set<string>();
  return found.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** What most speaks for, best first: a rare part says more than one that stands everywhere, its first place more than its last. */
export function inMost<T extends Found>(lists: readonly T[][]): T[] {
  const votes = new Map<string, { found: T; weight: number }>();
  for (const list of lists) {
    for (const [at, found] of list.entries()) {
      const before = votes.get(found.id);
      const weight = (1 + 1 / (at + 2)) / Math.log2(1 + list.length);
      votes.set(found.id, { found: before?.found ?? found, weight: (before?.weight ?? 0) + weight });
    }
  }
  return [...votes.values()].toSorted((one, other) => other.weight - one.weight).map(({ found }) => found);
}
