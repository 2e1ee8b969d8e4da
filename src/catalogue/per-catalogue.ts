import type { Catalogue } from './catalogue.ts';

/**
 * Makes something of a catalogue once, the first time it is asked for. What looks through all drills for each of many rules grows
 * with the square of the handbook; what looks it up does not. A catalogue is never changed once it has been joined.
 */
export function perCatalogue<T>(make: (catalogue: Catalogue) => T): (catalogue: Catalogue) => T {
  const made = new WeakMap<Catalogue, { it: T }>();
  return (catalogue) => {
    const known = made.get(catalogue) ?? { it: make(catalogue) };
    made.set(catalogue, known);
    return known.it;
  };
}

/** Things by a name, each under all that it has; in their order. */
export function grouped<T>(things: Iterable<T>, namesOf: (thing: T) => Iterable<string>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things)
    for (const name of namesOf(thing)) {
      const group = groups.get(name);
      if (group) group.push(thing);
      else groups.set(name, [thing]);
    }
  return groups;
}
