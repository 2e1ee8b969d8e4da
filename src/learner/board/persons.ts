/** What tells whose record a file is. */
export interface Owned {
  /** The name of the trainee; empty where none was given. */
  name: string;
  /** Stand for the entries, see {@link printsOf}. */
  prints: Float64Array;
}

/** Files that belong together, each a set joined to others. */
function sets(size: number) {
  const parent = Array.from({ length: size }, (_, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] ?? at;
    parent[index] = at;
    return at;
  };
  /** The smaller index is the root. */
  const join = (a: number, b: number) => {
    const [low, high] = [rootOf(a), rootOf(b)].sort((x, y) => x - y) as [number, number];
    parent[high] = low;
  };
  return { rootOf, join };
}

/** Indexes by what they have in common, both in ascending order of first appearance. */
function grouped<K>(size: number, keyOf: (index: number) => K): Map<K, number[]> {
  const groups = new Map<K, number[]>();
  for (let index = 0; index < size; index++) {
    const group = groups.get(keyOf(index));
    if (group) group.push(index);
    else groups.set(keyOf(index), [index]);
  }
  return groups;
}

/** Joins the files of one name that share an entry. */
function joinSharing(members: readonly number[], files: readonly Owned[], join: (a: number, b: number) => void): void {
  if (members.length < 2) return;
  const holder = new Map<number, number>();
  for (const file of members)
    for (const print of files[file]?.prints ?? []) {
      const other = holder.get(print);
      if (other === undefined) holder.set(print, file);
      else if (other !== file) join(other, file);
    }
}

/** For each print the roots of all named records that hold it. */
function holdersOf(named: readonly number[], files: readonly Owned[], rootOf: (index: number) => number) {
  const holders = new Map<number, Set<number>>();
  for (const file of named)
    for (const print of files[file]?.prints ?? []) {
      const known = holders.get(print);
      if (known) known.add(rootOf(file));
      else holders.set(print, new Set([rootOf(file)]));
    }
  return holders;
}

/**
 * Which files are of one person. Files of the same name are where they share an entry; one without a name is of the person with
 * whose record it shares one, if it is a single person's. An empty file is of the only person of its name. The order of the files
 * never matters.
 * @returns the files of each person by index, in ascending order
 */
export function personsOf(files: readonly Owned[]): number[][] {
  const { rootOf, join } = sets(files.length);
  const byName = grouped(files.length, (file) => files[file]?.name ?? '');
  for (const members of byName.values()) joinSharing(members, files, join);

  const unnamed = byName.get('') ?? [];
  if (unnamed.length > 0) {
    const named = [...files.keys()].filter((file) => files[file]?.name !== '');
    const holders = holdersOf(named, files, rootOf);
    const met = new Map<number, Set<number>>();
    for (const file of unnamed) {
      const roots = met.get(rootOf(file)) ?? new Set<number>();
      for (const print of files[file]?.prints ?? []) for (const root of holders.get(print) ?? []) roots.add(root);
      met.set(rootOf(file), roots);
    }
    for (const [root, [first, ...others]] of met) if (first !== undefined && others.length === 0) join(root, first);
  }

  for (const members of byName.values()) joinEmpty(members, files, rootOf, join);
  return [...grouped(files.length, rootOf).values()];
}

function joinEmpty(
  members: readonly number[],
  files: readonly Owned[],
  rootOf: (index: number) => number,
  join: (a: number, b: number) => void,
): void {
  const empty = members.filter((file) => files[file]?.prints.length === 0);
  const [first, ...rest] = empty;
  if (first === undefined) return;
  for (const other of rest) join(first, other);
  const roots = new Set(members.filter((file) => !empty.includes(file)).map(rootOf));
  const [only, ...more] = roots;
  if (only !== undefined && more.length === 0) join(first, only);
}
