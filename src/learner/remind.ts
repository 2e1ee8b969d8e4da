/** What there is to lose. */
export interface Unsaved {
  /** Attempts that no backup of this browser holds. */
  attempts: number;
  /** True when it is time to say so. */
  due: boolean;
}

/** So many attempts are worth a backup at once … */
const many = 10;
/** … and any after so many milliseconds: Safari may clear a site after seven days without a visit. */
const week = 7 * 24 * 60 * 60 * 1000;

/**
 * Whether to remind of a backup.
 * A backup of the future is one of a clock that was wrong: how long ago it was, nobody knows.
 * @param attempts how many there are, and when the earliest ended, milliseconds since 1970
 * @param last the last backup: when, and how many attempts it had
 * @param now milliseconds since 1970
 */
export function unsaved(
  attempts: { count: number; first: number | undefined },
  last: { at: number; attempts: number } | undefined,
  now: number,
): Unsaved {
  const open = Math.max(0, attempts.count - (last?.attempts ?? 0));
  const since = last?.at ?? attempts.first ?? now;
  return { attempts: open, due: open >= many || (open > 0 && Math.abs(now - since) >= week) };
}
