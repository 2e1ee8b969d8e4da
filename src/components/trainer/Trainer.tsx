import { useMemo } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { showDay } from '../learner/format.ts';
import { Drop } from './Drop.tsx';
import { Files } from './Files.tsx';
import { Keep } from './Keep.tsx';
import { ReadingBar } from './ReadingBar.tsx';
import { Team } from './Team.tsx';
import { useBoard } from './useBoard.ts';
import { labelled, type TrainerProps, viewOf } from './view.ts';
import '../learner/record.css';
import '../learner/seals.css';
import '../learner/attempts.css';
import '../learner/trouble.css';
import './trainer.css';
import './trainer-print.css';
import './grid.css';

export type { TrainerProps };

/** The trainer's board: record files in, how everybody stands out. */
export default function Trainer(props: TrainerProps) {
  const { t, base, locale } = props;
  const board = useBoard(base);
  const { catalogue, people, progress, reports, ended, stored, offline } = board;
  const view = useMemo(() => catalogue && viewOf(props, catalogue), [catalogue]);
  const kept = people.find((one) => one.kept !== undefined)?.kept;
  // The progress changes with every file; what is on the board does not.
  const team = useMemo(
    () => people.length > 0 && view && <Team people={labelled(people, t)} view={view} />,
    [people, view],
  );
  return (
    <div class="record trainer">
      <Drop onFiles={board.add} more={people.length > 0} t={t} />
      <ReadingBar progress={progress} ended={ended} files={reports.length} onStop={board.stop} t={t} />
      {offline && (
        <div class="record-trouble no-print" role="alert">
          <p>{t.reading.catalogue}</p>
          <p class="record-actions">
            <button type="button" class="button-quiet" onClick={board.retry}>
              {t.reading.again}
            </button>
          </p>
        </div>
      )}
      <Files reports={reports} overlaps={ended?.overlaps ?? []} t={t} />
      {stored === 'unreadable' && <p class="record-trouble no-print">{t.kept.unreadable}</p>}
      {kept !== undefined && <p class="record-note no-print">{fill(t.kept.notice, { day: showDay(kept, locale) })}</p>}
      {people.length === 0 && !progress && (
        <section class="record-empty">
          <h2>{t.empty.title}</h2>
          <p class="record-lead">{t.empty.says}</p>
          <p>
            <a href={`${base}/record/`}>{t.empty.record}</a>
          </p>
        </section>
      )}
      {team}
      {(people.length > 0 || stored !== 'none') && (
        <Keep people={people} stored={stored !== 'none'} onForget={board.dropKept} t={t} />
      )}
    </div>
  );
}
