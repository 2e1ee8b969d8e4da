import { type FileRefusal, largestBackup, readBackup } from '../backup.ts';
import type { Entry } from '../entry.ts';
import type { Problem } from '../problem.ts';
import { labelIn } from './label.ts';

/** A file as far as it is read: the browser's own, or one of a test. */
export interface Source {
  /** What it is called, with the folders it was dropped in. */
  label: string;
  /** In bytes. */
  size: number;
  text(): Promise<string>;
}

/** Why a file was not taken in: what is wrong with it, or that the browser can't read it (`file`). */
export type Refused = FileRefusal | { why: 'file'; found: string };

/** What came of reading a file. */
export interface FileReport {
  label: string;
  refused?: Refused;
  /** How many of its entries could not be read, and why the first of them. */
  unreadable: number;
  problem?: Problem;
}

/** A record as a file gives it. */
export interface Read {
  name: string;
  entries: Entry[];
}

/** Reads a file, whatever it holds. */
export async function readFile(source: Source): Promise<{ report: FileReport; read?: Read }> {
  const label = labelIn(source.label);
  const refuse = (refused: Refused) => ({ report: { label, refused, unreadable: 0 } });
  if (source.size > largestBackup) return refuse({ why: 'large', found: String(source.size) });
  let text: string;
  try {
    text = await source.text();
  } catch {
    return refuse({ why: 'file', found: '' });
  }
  const backup = readBackup(text);
  if ('refused' in backup) return refuse(backup.refused);
  const { profile, entries, problems, unreadable } = backup;
  const [problem] = problems;
  return { report: { label, unreadable, ...(problem ? { problem } : {}) }, read: { name: profile.name, entries } };
}
