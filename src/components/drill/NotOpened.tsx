import { Reload } from './NotFetched.tsx';
import type { CoverWords } from './words.ts';

/** Says that a drill could not be fetched, and what to do. */
export function NotOpened({ t }: { t: Pick<CoverWords, 'notOpened' | 'late'> }) {
  return (
    <div class="drill-trouble" role="alert">
      <p>{t.notOpened}</p>
      <Reload t={t.late} />
    </div>
  );
}
