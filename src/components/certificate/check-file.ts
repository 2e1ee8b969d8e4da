import { type Backup, largestBackup, readBackup } from '../../learner/backup.ts';
import type { CertificateFile } from '../../learner/certificate.ts';
import { type CertificateRefusal, readCertificate } from '../../learner/certificate-check.ts';

/** Why a file can't be checked. */
export type CheckRefusal = CertificateRefusal | 'file' | 'large';

/** What a file turned out to be. */
export type Checked = { file: CertificateFile } | { backup: Backup } | { refused: CheckRefusal };

/** A text that is no certificate may be a backup. */
function backupIn(text: string): Checked {
  const backup = readBackup(text);
  if (!('refused' in backup)) return { backup };
  return { refused: backup.refused.why === 'newer' ? 'newer' : 'format' };
}

/** Reads a file as a certificate or as a backup. Nothing in it is run or kept. */
export async function checkFile(file: File): Promise<Checked> {
  if (file.size > largestBackup) return { refused: 'large' };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { refused: 'file' };
  }
  const read = readCertificate(text);
  return 'refused' in read && read.refused === 'format' ? backupIn(text) : read;
}
