import type { DrillWords } from './words.ts';

/** Says that a drill could not be fetched, and what to do. */
export function NotOpened({ t }: { t: Pick<DrillWords, 'notOpened'> }) {
  return (
    <p class="drill-trouble" role="alert">
      {t.notOpened}
    </p>
  );
}
