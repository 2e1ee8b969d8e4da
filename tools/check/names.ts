import { slug } from '../../src/schemas/text.ts';
import { nearest } from './nearest.ts';
import { either, error, type Place, type Problem } from './problem.ts';
import { type Path, valueAt, type YamlFile } from './yaml-file.ts';

/** The names that a file defines, as they are written, whether or not the rest of each part is right. */
export interface Names {
  places: Map<string, Place>;
  /** False where the file could not be read as a whole, or a name in it is miswritten: then a name not found may be meant. */
  sure: boolean;
}

/**
 * Names by place: the keys of a map, or the ids of a list's items.
 * @param prefix stands before each name
 */
export function namesOf(file: YamlFile | undefined, path: Path, prefix = ''): Names {
  const places = new Map<string, Place>();
  const value = valueAt(file?.raw, path);
  let sure = file?.whole ?? true;
  if (!file || value === null || typeof value !== 'object') return { places, sure };
  for (const [key, item] of Object.entries(value)) {
    const name = Array.isArray(value) ? (item as { id?: unknown } | null)?.id : key;
    const below = Array.isArray(value) ? [...path, Number(key), 'id'] : [...path, key];
    if (typeof name !== 'string' || !slug.safeParse(name).success) {
      sure = false;
      continue;
    }
    if (!places.has(prefix + name))
      places.set(prefix + name, file.place(below, Array.isArray(value) ? 'value' : 'key'));
  }
  return { places, sure };
}

/** The names of several files together. */
export function allNames(list: readonly Names[]): Names {
  return {
    places: new Map([...list].reverse().flatMap(({ places }) => [...places])),
    sure: list.every(({ sure }) => sure),
  };
}

/** How many names are worth listing in one line. */
const few = 8;

/** The mending of a name that is not there: the nearest, or the choice, or where to add it. */
export function mendUnknown(name: string, known: readonly string[], add: string): string {
  const close = nearest(name, known);
  if (close) return `write \`${close}\``;
  if (known.length === 0) return add;
  return known.length <= few ? `write ${either(known.map((one) => `\`${one}\``))}, or ${add}` : add;
}

/**
 * A name that nothing defines.
 * @param what what it should be the name of: `turn`, `phrase group` …
 * @param home where such names are defined
 */
export function unknownName(place: Place, what: string, name: string, known: readonly string[], home: string): Problem {
  return error(
    place,
    `the ${what} \`${name}\`, which does not exist`,
    `${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what} of ${home}`,
    mendUnknown(name, known, `add it to ${home}`),
  );
}
