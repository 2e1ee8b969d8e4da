import type { Entry } from './entry.ts';
import { jsonPlace } from './json-place.ts';
import { merge } from './merge.ts';
import { nameIn } from './name.ts';
import { glimpse, type Problem } from './problem.ts';
import { readEntry } from './read-entry.ts';

/*
 * A backup file is JSON (its JSON Schema is public/schemas/record.json, from src/schemas/record.ts):
 *   { "format": "yingbin-record", "version": 2, "exported": "<time>", "profile": { "name": "…" }, "entries": [ … ] }
 * with one entry of the log a line.
 *
 * Version 1 had no profile, and its list was called "attempts" and held attempts alone. Both are read; 2 is written. Kept sample
 * files of every version (src/learner/samples/) are read in the tests: an old backup must never stop working.
 */

/** What a backup file says it is. */
export const backupFormat = 'yingbin-record';
export const backupVersion = 2;

/** The largest file that is read, in characters: some twenty thousand attempts, more than a browser keeps for a site. */
export const largestBackup = 64 * 1024 * 1024;

/** How many problems are told one by one; the rest are counted. */
const toldAtMost = 50;

/** Why a file as a whole is refused. Each reason has its sentence, and what to do, in the record's words. */
export interface FileRefusal {
  why: 'empty' | 'large' | 'json' | 'format' | 'newer' | 'version' | 'entries';
  /** What was found instead, shortened, empty where there was nothing; for `json` the line and column, such as `3:14`. */
  found: string;
}

/** What a file gave. */
export interface Backup {
  /** Whose record it is; the name is empty where none was given. */
  profile: { name: string };
  /** Those that could be read, the earliest first, each id once. */
  entries: Entry[];
  /** Why others could not: the first fifty. */
  problems: Problem[];
  /** How many could not be read in all. */
  unreadable: number;
}

/**
 * The text of a backup file.
 * @param exported when, milliseconds since 1970
 */
export function writeBackup(profile: { name: string }, entries: readonly Entry[], exported: number): string {
  const head = { format: backupFormat, version: backupVersion, exported: new Date(exported).toISOString() };
  const opening = JSON.stringify({ ...head, profile: { name: profile.name } }).slice(0, -1);
  return `${opening},"entries":[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]}\n`;
}

function refuse(why: FileRefusal['why'], found: unknown): { refused: FileRefusal } {
  return { refused: { why, found: typeof found === 'string' ? found : glimpse(found) } };
}

/** The list of a file of any version, and what it is called there. */
function listIn(file: Record<string, unknown>): { list: unknown; name: 'entries' | 'attempts' } {
  return file.version === 1 ? { list: file.attempts, name: 'attempts' } : { list: file.entries, name: 'entries' };
}

/**
 * Reads a backup file, whoever wrote it. Nothing in it is run or trusted; every entry is copied field by field.
 * An unreadable entry does not keep the others out.
 */
export function readBackup(text: string): Backup | { refused: FileRefusal } {
  if (text.length > largestBackup) return refuse('large', String(text.length));
  // Editors on Windows put a byte order mark before the text.
  const body = text.replace(/^\uFEFF/, '');
  if (body.trim() === '') return refuse('empty', '');
  let file: unknown;
  try {
    file = JSON.parse(body);
  } catch {
    return refuse('json', jsonPlace(body));
  }
  if (typeof file !== 'object' || file === null) return refuse('format', file);
  const { format, version, profile } = file as Record<string, unknown>;
  if (format !== backupFormat) return refuse('format', glimpse(format));
  if (typeof version === 'number' && version > backupVersion) return refuse('newer', version);
  if (version !== 1 && version !== backupVersion) return refuse('version', glimpse(version));
  const { list, name } = listIn(file as Record<string, unknown>);
  if (!Array.isArray(list)) return refuse('entries', glimpse(list));

  const results = list.map((entry, index) => readEntry(entry, `${name}[${index}]`));
  const problems = results.flatMap((result) => ('problem' in result ? result.problem : []));
  const read = results.flatMap((result) => ('value' in result ? result.value : []));
  return {
    profile: { name: nameIn((profile as { name?: unknown } | null | undefined)?.name) },
    entries: merge(read, []).entries,
    problems: problems.slice(0, toldAtMost),
    unreadable: problems.length,
  };
}
