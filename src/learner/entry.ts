import type { Attempt } from './attempt.ts';

/** A procedure was read and its reader says so: “I have read version n”. A later version asks anew. */
export interface Reading {
  v: 1;
  id: string;
  kind: 'reading';
  /** Id of the procedure. */
  procedure: string;
  /** The version of its page that was read. */
  version: number;
  /** When, milliseconds since 1970. */
  finished: number;
}

/** A path was begun. Its days count from the earliest enrolment after the last `left` one. */
export interface Enrolment {
  v: 1;
  id: string;
  kind: 'enrolment';
  /** Id of the path. */
  path: string;
  /** True where the path was put down again: it is no longer shown as the next step. */
  left?: boolean;
  /** When, milliseconds since 1970. */
  finished: number;
}

/** One line of the log: everything the record knows is read out of these. Appended, never edited. */
export type Entry = Attempt | Reading | Enrolment;

/** True of a finished drill, review or observation. */
export function isAttempt(entry: Entry): entry is Attempt {
  return entry.kind !== 'reading' && entry.kind !== 'enrolment';
}
