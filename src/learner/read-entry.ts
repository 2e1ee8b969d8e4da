import type { Enrolment, Entry, Reading } from './entry.ts';
import { fieldsOf, number, shaped, shapes } from './fields.ts';
import { type Problem, reading, Unreadable } from './problem.ts';
import { readAttempt } from './read-attempt.ts';

type Read<T> = { value: T } | { problem: Problem };

/** What the entries that are no attempts have in common. */
function lineOf(fields: Record<string, unknown>) {
  if (fields.v !== 1) throw new Unreadable('v', 'version', fields.v);
  return {
    id: shaped(fields.id, 'id', shapes.id, 'id'),
    finished: number(fields.finished, 'finished', 'time', shapes.lastTime),
  };
}

function readingOf(fields: Record<string, unknown>): Reading {
  return {
    v: 1,
    kind: 'reading',
    ...lineOf(fields),
    procedure: shaped(fields.procedure, 'procedure', shapes.slug, 'slug'),
    version: number(fields.version, 'version'),
  };
}

function enrolmentOf(fields: Record<string, unknown>): Enrolment {
  const { left } = fields;
  if (left !== undefined && typeof left !== 'boolean') throw new Unreadable('left', 'boolean', left);
  return {
    v: 1,
    kind: 'enrolment',
    ...lineOf(fields),
    path: shaped(fields.path, 'path', shapes.slug, 'slug'),
    ...(left === undefined ? {} : { left }),
  };
}

/**
 * Reads one entry of the log out of anything at all. Copies what it knows and leaves the rest, so nothing foreign gets in.
 * @param at where the value stands, for messages
 * @returns the entry, or the first thing wrong with it
 */
export function readEntry(value: unknown, at = ''): Read<Entry> {
  const kind = (value as { kind?: unknown } | null | undefined)?.kind;
  if (kind !== 'reading' && kind !== 'enrolment') return readAttempt(value, at);
  return reading(() => {
    const fields = fieldsOf(value, '');
    return kind === 'reading' ? readingOf(fields) : enrolmentOf(fields);
  }, at);
}
