import type { Owned } from './persons.ts';

/** Two people of different names whose records share entries: perhaps one person who changed their name. */
export interface Overlap {
  names: [string, string];
  /** How many entries they share. */
  shared: number;
}

/** The overlaps of people that stay apart, the largest first. */
export function overlapsOf(people: readonly Owned[]): Overlap[] {
  const holders = new Map<number, number[]>();
  for (const [person, { prints }] of people.entries())
    for (const print of new Set(prints)) {
      const known = holders.get(print);
      if (known) known.push(person);
      else holders.set(print, [person]);
    }
  const shared = new Map<string, number>();
  // Each with the first alone: a file that was handed to two hundred people shall not make twenty thousand pairs.
  for (const list of holders.values())
    for (const other of list.slice(1)) {
      const pair = `${list[0]} ${other}`;
      shared.set(pair, (shared.get(pair) ?? 0) + 1);
    }
  const nameOf = (index: string) => people[Number(index)]?.name ?? '';
  return [...shared]
    .map(([pair, count]): Overlap => {
      const [one = '', other = ''] = pair.split(' ');
      return { names: [nameOf(one), nameOf(other)].sort() as [string, string], shared: count };
    })
    .sort((a, b) => b.shared - a.shared || (a.names.join('\n') < b.names.join('\n') ? -1 : 1));
}
