import { type FileRefusal, largestBackup, readBackup } from '../../learner/backup.ts';
import type { Problem } from '../../learner/problem.ts';
import { type Restored, restoreEntries } from '../../stores/restore.ts';

/** Why a file was not taken in: what is wrong with it, or that the browser can't read it (`file`). */
export type Refused = FileRefusal | { why: 'file'; found: string };

/** What came of restoring a file. */
export type Outcome = { refused: Refused } | ({ problems: Problem[]; unreadable: number } & Restored);

/**
 * Reads a file and adds what it holds to the record.
 * @param now milliseconds since 1970
 */
export async function restoreFile(file: File, now: number): Promise<Outcome> {
  if (file.size > largestBackup) return { refused: { why: 'large', found: String(file.size) } };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { refused: { why: 'file', found: '' } };
  }
  const backup = readBackup(text);
  if ('refused' in backup) return backup;
  const { entries, problems, unreadable } = backup;
  return { problems, unreadable, ...restoreEntries(entries, now) };
}
