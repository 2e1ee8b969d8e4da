import type { Enrolment, Reading } from './entry.ts';

/**
 * The entry that says that a procedure was read.
 * @param version of its page
 * @param id new and unique
 * @param finished when, milliseconds since 1970
 */
export function readingOf(procedure: string, version: number, id: string, finished: number): Reading {
  return { v: 1, id, kind: 'reading', procedure, version, finished };
}

/** The entry that says that a path was begun, or where `left` put down; the rest as {@link readingOf}. */
export function enrolmentOf(path: string, left: boolean, id: string, finished: number): Enrolment {
  return { v: 1, id, kind: 'enrolment', path, ...(left ? { left } : {}), finished };
}
