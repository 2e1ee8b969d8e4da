import type { Entry } from './entry.ts';
import { byFinished } from './order.ts';

/** Two entries that claim one id. Entries are never edited, so one of them is not what was written. */
export interface Conflict {
  id: string;
  kept: Entry;
  dropped: Entry;
}

export interface Merged {
  /** The earliest first, each id once. */
  entries: Entry[];
  conflicts: Conflict[];
}

/** A text that is the same for the same content, whatever the order of its keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const pairs = Object.entries(value).filter(([, child]) => child !== undefined);
  const sorted = pairs.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, child]) => `${JSON.stringify(key)}:${canonical(child)}`).join()}}`;
}

/** Which of two entries of one id is kept: the later one, else the one whose text comes later. Never depends on sides. */
function prevails(a: Entry, b: Entry): boolean {
  if (a.finished !== b.finished) return a.finished > b.finished;
  return canonical(a) > canonical(b);
}

/**
 * The union of two records by id. The order of merging never matters, and merging again changes nothing:
 * two devices that exchange their files end with the same record.
 */
export function merge(a: readonly Entry[], b: readonly Entry[]): Merged {
  const byId = new Map<string, Entry>();
  const conflicts: Conflict[] = [];
  for (const entry of [...a, ...b]) {
    const other = byId.get(entry.id);
    if (!other) byId.set(entry.id, entry);
    else if (other !== entry && canonical(other) !== canonical(entry)) {
      const [kept, dropped] = prevails(entry, other) ? [entry, other] : [other, entry];
      byId.set(entry.id, kept);
      conflicts.push({ id: entry.id, kept, dropped });
    }
  }
  return { entries: [...byId.values()].sort(byFinished), conflicts };
}
