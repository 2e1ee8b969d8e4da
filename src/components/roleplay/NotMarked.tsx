import type { RoleplayWords } from '../drill/words.ts';

/** What an answer waits for, if anything: what it is marked by is on its way, or could not be fetched. */
export type Marking = 'waiting' | 'failed' | undefined;

/** Says why an answer is not marked yet. What was typed stays in its box. */
export function NotMarked({ marking, t }: { marking: Marking; t: RoleplayWords }) {
  if (marking === 'waiting') return <p class="drill-saved">{t.marking}</p>;
  if (marking === undefined) return null;
  return (
    <p class="drill-trouble" role="alert">
      {t.notMarked}
    </p>
  );
}
