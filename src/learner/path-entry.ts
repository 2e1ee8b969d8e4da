import type { Enrolment, Entry, Reading } from './entry.ts';
import { shapes } from './fields.ts';

/**
 * The entry that says that a procedure was read.
 * @param version of its page
 * @param id new and unique
 * @param finished when, milliseconds since 1970
 */
export function readingOf(procedure: string, version: number, id: string, finished: number): Reading {
  return { v: 1, id, kind: 'reading', procedure, version, finished };
}

/**
 * The entry that says that a path was begun, or where `left` put down; the rest as {@link readingOf}. It stands behind all that the log says
 * of that path, also where the clock was moved back since: else it would change nothing.
 * @param log what was kept before
 */
export function enrolmentOf(
  path: string,
  left: boolean,
  id: string,
  now: number,
  log: readonly Entry[] = [],
): Enrolment {
  const before = log.map((entry) => (entry.kind === 'enrolment' && entry.path === path ? entry.finished + 1 : 0));
  return {
    v: 1,
    id,
    kind: 'enrolment',
    path,
    ...(left ? { left } : {}),
    finished: Math.min(shapes.lastTime, Math.max(now, ...before)),
  };
}
