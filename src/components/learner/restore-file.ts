import { type Backup, type FileRefusal, largestBackup, readBackup } from '../../learner/backup.ts';
import type { Problem } from '../../learner/problem.ts';
import { $profile, $profiles, isGuest, renameProfile } from '../../stores/profiles.ts';
import { type Restored, restoreEntries } from '../../stores/restore.ts';

/** Why a file was not taken in: what is wrong with it, or that the browser can't read it (`file`). */
export type Refused = FileRefusal | { why: 'file'; found: string };

/** What came of restoring a file. */
export type Outcome =
  | { refused: Refused }
  /** It says that it is somebody else's, so nothing was added. `mine` is empty for a guest and for somebody without a name. */
  | { theirs: string; mine: string; takeIn(): Outcome }
  | ({
      problems: Problem[];
      unreadable: number;
      /** The name that the trainee of this page got from the file. */
      named?: string | undefined;
    } & Restored);

function taken({ entries, problems, unreadable }: Backup, now: number): Exclude<Outcome, { refused: Refused }> {
  return { problems, unreadable, ...restoreEntries(entries, now) };
}

/**
 * Takes a backup in, unless it says that it is somebody else's: two people's records can't be told apart again. Who has no name here
 * is whoever the file says; but where that is the name of another trainee of this browser, or a guest sits here, they are asked.
 */
function takeIn(backup: Backup, now: number): Outcome {
  const theirs = backup.profile.name;
  const { id, name: mine } = $profile.get();
  if (theirs === '' || theirs === mine) return taken(backup, now);
  const isSomebody = mine !== '' || isGuest() || $profiles.get().some(({ name }) => name === theirs);
  if (isSomebody) return { theirs, mine, takeIn: () => taken(backup, now) };
  const outcome = taken(backup, now);
  return renameProfile(id, theirs, now) ? outcome : { ...outcome, named: theirs };
}

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
  return 'refused' in backup ? backup : takeIn(backup, now);
}
