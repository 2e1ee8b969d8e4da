import type { Entry } from './entry.ts';

/** That a procedure was read. */
export interface Read {
  /** Id of the procedure. */
  procedure: string;
  /** The latest version read, and when it was last read, milliseconds since 1970. */
  version: number;
  finished: number;
  /** True where a later version is out: it asks to be read anew. */
  isOld: boolean;
}

/**
 * What was read: of each procedure the latest version.
 * @param versions the version of each procedure that there is, in the order wanted; what is gone stands last
 */
export function readingsOf(entries: readonly Entry[], versions: ReadonlyMap<string, number>): Read[] {
  const read = new Map<string, Read>();
  for (const entry of entries) {
    if (entry.kind !== 'reading') continue;
    const { procedure, version, finished } = entry;
    const before = read.get(procedure);
    const isLater = !before || version > before.version || (version === before.version && finished > before.finished);
    if (isLater) read.set(procedure, { procedure, version, finished, isOld: (versions.get(procedure) ?? 0) > version });
  }
  const place = [...versions.keys()];
  const placeOf = ({ procedure }: Read) => (versions.has(procedure) ? place.indexOf(procedure) : place.length);
  return [...read.values()].sort((a, b) => placeOf(a) - placeOf(b) || (a.procedure < b.procedure ? -1 : 1));
}
