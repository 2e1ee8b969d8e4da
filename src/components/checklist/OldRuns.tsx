import { fill } from '../../i18n/fill.ts';
import { Confirm } from '../drill/Confirm.tsx';
import type { VisitWords } from '../drill/words.ts';
import type { Held } from './kept.ts';
import type { Run } from './run.ts';
import { stateOf } from './state.ts';
import { momentOf } from './wall.ts';
import { runTitle } from './words.ts';

const week = 7 * 24 * 60 * 60 * 1000;

/** True where the event of a run (its last change, where no time is known) was more than a week ago. */
export function isOld(run: Run, now: number): boolean {
  const { event } = stateOf(run).visit;
  const last = run.log.at(-1)?.at ?? run.started;
  return now - ((event === undefined ? undefined : momentOf(event)) ?? last) > week;
}

interface OldRunsProps {
  all: readonly Held[];
  now: number;
  onClear: (ids: string[]) => void;
  t: VisitWords;
}

/** Runs that this browser still keeps a week after their visit. They are never cleared by themselves. */
export function OldRuns({ all, now, onClear, t }: OldRunsProps) {
  const old = all.filter(({ kept, run }) => kept && isOld(run, now)).map(({ run }) => run);
  if (old.length === 0) return null;
  const n = old.length;
  return (
    <div class="drill-trouble no-print">
      <p>{t.visit.oldRuns}</p>
      <ul class="run-list">
        {old.map((run) => (
          <li key={run.id}>{runTitle(run, t)}</li>
        ))}
      </ul>
      <Confirm
        label={fill(t.visit.oldClear, { n })}
        asks={fill(t.visit.oldAsk, { n })}
        yes={t.visit.overYes}
        no={t.visit.overNo}
        onConfirm={() => onClear(old.map(({ id }) => id))}
      />
    </div>
  );
}
