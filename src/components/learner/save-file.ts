import { writeBackup } from '../../learner/backup.ts';
import { type Candidate, candidateLines } from '../../learner/candidates.ts';
import { type Entry, isAttempt } from '../../learner/entry.ts';
import { noteBackup } from '../../stores/backed-up.ts';
import { wholeLog } from '../../stores/log.ts';
import { $profile } from '../../stores/profiles.ts';
import { $unkept } from '../../stores/unkept.ts';
import { saveFile } from '../site/save-file.ts';
import { fileDay } from './format.ts';

/**
 * Saves candidates for the trainer as lines of labelled answers.
 * @param now milliseconds since 1970
 * @returns the name of the file
 */
export function saveCandidates(candidates: readonly Candidate[], now: number): string {
  const name = `yingbin-candidates-${fileDay(now)}.jsonl`;
  saveFile(name, candidateLines(candidates), 'application/jsonl');
  return name;
}

/** A trainee's name as part of a file name: what file systems refuse left out. */
export function fileName(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: file systems refuse them too.
  const plain = name.replace(/[\s"*/:<>?\\|\u0000-\u001f.]+/g, '-').replace(/^-+|-+$/g, '');
  return plain === '' ? '' : `-${plain}`;
}

function saveEntries(entries: readonly Entry[], now: number): string {
  const profile = $profile.get();
  const name = `yingbin-record${fileName(profile.name)}-${fileDay(now)}.json`;
  saveFile(name, writeBackup(profile, entries, now), 'application/json');
  return name;
}

/**
 * Saves the whole record of this profile as a backup file, and remembers that it was saved.
 * @param now milliseconds since 1970
 * @returns the name of the file
 */
export function saveRecord(now: number): string {
  const log = wholeLog();
  noteBackup({ at: now, attempts: log.filter(isAttempt).length });
  return saveEntries(log, now);
}

/**
 * Saves what the browser would not keep as a backup file.
 * @param now milliseconds since 1970
 */
export function saveUnkept(now: number): void {
  saveEntries($unkept.get(), now);
}
