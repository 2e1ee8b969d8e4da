import type { Attempt } from './attempt.ts';
import { jsonPlace } from './json-place.ts';
import { merge } from './merge.ts';
import { glimpse, type Problem } from './problem.ts';
import { readAttempt } from './read-attempt.ts';

/** What a backup file says it is. */
export const backupFormat = 'yingbin-record';
export const backupVersion = 1;

/** The largest file that is read, in characters: four times what a browser keeps for a site. */
export const largestBackup = 20 * 1024 * 1024;

/** How many problems are told one by one; the rest are counted. */
const toldAtMost = 50;

/** Why a file as a whole is refused. Each reason has its sentence, and what to do, in the record's words. */
export interface FileRefusal {
  why: 'empty' | 'large' | 'json' | 'format' | 'newer' | 'version' | 'attempts';
  /** What was found instead, shortened, empty where there was nothing; for `json` the line and column, such as `3:14`. */
  found: string;
}

/** What a file gave. */
export interface Backup {
  /** Those that could be read, the earliest first, each id once. */
  attempts: Attempt[];
  /** Why others could not: the first fifty. */
  problems: Problem[];
  /** How many could not be read in all. */
  unreadable: number;
}

/**
 * The text of a backup file.
 * @param exported when, milliseconds since 1970
 */
export function writeBackup(attempts: readonly Attempt[], exported: number): string {
  const when = new Date(exported).toISOString();
  return `${JSON.stringify({ format: backupFormat, version: backupVersion, exported: when, attempts }, null, 1)}\n`;
}

function refuse(why: FileRefusal['why'], found: unknown): { refused: FileRefusal } {
  return { refused: { why, found: typeof found === 'string' ? found : glimpse(found) } };
}

/**
 * Reads a backup file, whoever wrote it. Nothing in it is run or trusted; every attempt is copied field by field.
 * An unreadable attempt does not keep the others out.
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
  const { format, version, attempts } = file as Record<string, unknown>;
  if (format !== backupFormat) return refuse('format', glimpse(format));
  if (typeof version === 'number' && version > backupVersion) return refuse('newer', version);
  if (version !== backupVersion) return refuse('version', glimpse(version));
  if (!Array.isArray(attempts)) return refuse('attempts', glimpse(attempts));

  const results = attempts.map((attempt, index) => readAttempt(attempt, `attempts[${index}]`));
  const problems = results.flatMap((result) => ('problem' in result ? result.problem : []));
  const read = results.flatMap((result) => ('value' in result ? result.value : []));
  return {
    attempts: merge(read, []).attempts,
    problems: problems.slice(0, toldAtMost),
    unreadable: problems.length,
  };
}
