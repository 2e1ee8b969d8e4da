import type { Attempt } from './attempt.ts';
import { byFinished } from './order.ts';

/** Two attempts that claim one id. Attempts are never edited, so one of them is not what was written. */
export interface Conflict {
  id: string;
  kept: Attempt;
  dropped: Attempt;
}

export interface Merged {
  /** The earliest first, each id once. */
  attempts: Attempt[];
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

/** Which of two attempts of one id is kept: the later one, else the one whose text comes later. Never depends on sides. */
function prevails(a: Attempt, b: Attempt): boolean {
  if (a.finished !== b.finished) return a.finished > b.finished;
  return canonical(a) > canonical(b);
}

/**
 * The union of two records by id. The order of merging never matters, and merging again changes nothing:
 * two devices that exchange their files end with the same record.
 */
export function merge(a: readonly Attempt[], b: readonly Attempt[]): Merged {
  const byId = new Map<string, Attempt>();
  const conflicts: Conflict[] = [];
  for (const attempt of [...a, ...b]) {
    const other = byId.get(attempt.id);
    if (!other) byId.set(attempt.id, attempt);
    else if (other !== attempt && canonical(other) !== canonical(attempt)) {
      const [kept, dropped] = prevails(attempt, other) ? [attempt, other] : [other, attempt];
      byId.set(attempt.id, kept);
      conflicts.push({ id: attempt.id, kept, dropped });
    }
  }
  return { attempts: [...byId.values()].sort(byFinished), conflicts };
}
