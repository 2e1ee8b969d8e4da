import type { Attempt } from '../../learner/attempt.ts';
import { writeBackup } from '../../learner/backup.ts';
import { type Candidate, candidateLines } from '../../learner/candidates.ts';
import { fileDay } from './format.ts';

/** Hands a text to the browser as a file to save. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the file only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

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

/**
 * Saves attempts as a backup file.
 * @param now milliseconds since 1970
 * @returns the name of the file
 */
export function saveBackup(attempts: readonly Attempt[], now: number): string {
  const name = `yingbin-record-${fileDay(now)}.json`;
  saveFile(name, writeBackup(attempts, now), 'application/json');
  return name;
}
