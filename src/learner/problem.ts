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

/** Thrown inside a reader and caught at its door; never leaves it. Each reader around it puts its own place before. */
export class Unreadable extends Error {
  problem: Problem;
  constructor(at: string, expected: Expected, value: unknown) {
    super(`${at}: ${expected}`);
    this.problem = { at, expected, found: glimpse(value) };
  }
}

/** A place within another: `attempts[3]` and `marks[0].rule` make `attempts[3].marks[0].rule`. */
function placeIn(outer: string, inner: string): string {
  return outer === '' || inner === '' || inner.startsWith('[') ? outer + inner : `${outer}.${inner}`;
}

/** Puts the place of an outer reader before that of an inner one. Places are named only where something is wrong: most never are. */
export function outward(error: unknown, at: string): unknown {
  if (error instanceof Unreadable) error.problem = { ...error.problem, at: placeIn(at, error.problem.at) };
  return error;
}

/**
 * Runs a reader and turns its `Unreadable` into a value.
 * @param at where the value stands, for messages
 */
export function reading<T>(read: () => T, at: string): { value: T } | { problem: Problem } {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof Unreadable) return { problem: { ...error.problem, at: placeIn(at, error.problem.at) } };
    throw error;
  }
}
