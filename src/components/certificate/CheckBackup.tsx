import { fill } from '../../i18n/fill.ts';
import type { Backup } from '../../learner/backup.ts';
import { certificateCheck, certificateOf } from '../../learner/certificate.ts';
import { showDay } from '../learner/format.ts';
import type { CertificateView } from './view.ts';

interface CheckBackupProps {
  backup: Backup;
  /** The value on the paper; undefined where none was typed. */
  onPaper: string | undefined;
  view: CertificateView;
}

/** The certificates that a backup would give, by their check values: for a paper whose file is lost. */
export function CheckBackup({ backup, onPaper, view }: CheckBackupProps) {
  const { data, t, locale } = view;
  const words = t.check;
  const { profile, entries } = backup;
  const certificates = data.paths.flatMap((path) => {
    const certificate = certificateOf(path, entries, data.versions, profile.name);
    return certificate ? [{ title: path.title, certificate, check: certificateCheck(certificate) }] : [];
  });
  if (certificates.length === 0) return <p class="certificate-result">{words.backupNone}</p>;
  return (
    <>
      <p class="certificate-result">{fill(words.backupOf, { name: profile.name || words.unnamed })}</p>
      <ul class="certificate-paths">
        {certificates.map(({ title, certificate, check }) => (
          <li key={certificate.path}>
            {title}
            {t.comma}
            {showDay(certificate.completed, locale)}
            {t.comma}
            <code>{check}</code> {check === onPaper && <span class="tag">{words.matches}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
