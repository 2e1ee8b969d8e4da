/** What was expected at a place; each has its sentence in the record's words. */
export type Expected =
  | 'object'
  | 'list'
  | 'text'
  | 'number'
  | 'time'
  | 'id'
  | 'sameId'
  | 'slashId'
  | 'slug'
  | 'boolean'
  | 'kind'
  | 'locale'
  | 'verdict'
  | 'by'
  | 'answer'
  | 'json'
  | 'version';

/** Why something can't be read: where, what was expected there, what stood there instead. */
export interface Problem {
  /** The place, such as `attempts[3].marks[0].verdict`; empty for the whole. */
  at: string;
  expected: Expected;
  /** What was found, shortened, as inert text; empty where there was nothing. */
  found: string;
}

/** Longest piece of a foreign text that a message repeats, in characters. */
const longest = 60;

/** Names a foreign value in a few characters, whatever it is. */
export function glimpse(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return `[…] × ${value.length}`;
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** Thrown inside a reader and caught at its door; never leaves it. */
export class Unreadable extends Error {
  readonly problem: Problem;
  constructor(at: string, expected: Expected, value: unknown) {
    super(`${at}: ${expected}`);
    this.problem = { at, expected, found: glimpse(value) };
  }
}

/** Runs a reader and turns its `Unreadable` into a value. */
export function reading<T>(read: () => T): { value: T } | { problem: Problem } {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.problem };
    throw error;
  }
}
