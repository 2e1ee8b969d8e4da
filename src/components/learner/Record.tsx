import { useMemo, useRef } from 'preact/hooks';
import type { Entry } from '../../learner/entry.ts';
import { $attempts, $log } from '../../stores/log.ts';
import { Profiles } from '../profiles/Profiles.tsx';
import { Remind } from '../profiles/Remind.tsx';
import { Who } from '../profiles/Who.tsx';
import { useClientStore } from '../site/useClientStore.ts';
import { Attempts } from './Attempts.tsx';
import { Backup } from './Backup.tsx';
import { Candidates } from './Candidates.tsx';
import { Changed } from './Changed.tsx';
import { Empty } from './Empty.tsx';
import { Forget } from './Forget.tsx';
import { MasteryGrid } from './MasteryGrid.tsx';
import { NoCatalogue } from './NoCatalogue.tsx';
import { Offline } from './Offline.tsx';
import { Print } from './Print.tsx';
import { Readings } from './Readings.tsx';
import type { Reckoned } from './reckon.ts';
import { Sparkline } from './Sparkline.tsx';
import { SummaryTiles } from './SummaryTiles.tsx';
import { TimeSpent } from './TimeSpent.tsx';
import { Troubles } from './Troubles.tsx';
import { useCatalogue } from './useCatalogue.ts';
import { useHash } from './useHash.ts';
import { useReckoned } from './useReckoned.ts';
import { useStages } from './useStages.ts';
import { noCatalogue, type RecordProps, type View, viewOf } from './view.ts';
import { Weakest } from './Weakest.tsx';
import './record.css';
import './seals.css';
import './attempts.css';
import './trouble.css';

export type { RecordProps };

/** The practice record: everything on it is read out of the log in this browser. */
export default function Record(props: RecordProps) {
  const log = useClientStore($log, undefined);
  const attempts = useClientStore($attempts, undefined);
  const [fetched, fetchAgain] = useCatalogue(props.base);
  const catalogue = typeof fetched === 'string' ? noCatalogue : fetched;
  const view = useMemo(() => viewOf(props, catalogue), [catalogue]);
  const reckoned = useReckoned(log, view);
  const isFailed = fetched === 'failed';
  return (
    <div class="record">
      {attempts && <Who t={props.t.trainee} />}
      {attempts && <Troubles attempts={attempts} view={view} />}
      {attempts && <Remind t={props.t.keeping} base={props.base} />}
      {isFailed && <NoCatalogue onAgain={fetchAgain} view={view} />}
      {!isFailed && !reckoned && <p class="record-loading">{props.t.loading}</p>}
      {!isFailed && log && reckoned && <Page log={log} reckoned={reckoned} view={view} />}
      {isFailed && log && <Keeping log={log} view={view} />}
    </div>
  );
}

/** What the record can be kept, shared and deleted by: the foot of the page. */
function Keeping({ log, view }: { log: readonly Entry[]; view: View }) {
  useHash();
  return (
    <>
      <Backup log={log} view={view} />
      <Offline words={view.t.offline} locale={view.locale} />
      <Profiles who={view.t.trainee} words={view.t.profiles} />
      <Forget log={log} view={view} />
    </>
  );
}

/** From the sum of it down to each attempt. What is long is drawn bit by bit, and nothing stands below it until it is there. */
function Page({ log, reckoned, view }: { log: readonly Entry[]; reckoned: Reckoned; view: View }) {
  const { attempts, masteries, readings, candidates } = reckoned;
  const isEmpty = attempts.length === 0;
  const rows = view.catalogue.procedures.length;
  const drawn = useStages(rows + 1);
  const head = useRef<HTMLParagraphElement>(null);
  return (
    <>
      {isEmpty ? <Empty view={view} /> : <SummaryTiles reckoned={reckoned} head={head} view={view} />}
      <Changed changed={reckoned.changed} view={view} />
      {!isEmpty && <Weakest reckoned={reckoned} view={view} />}
      {!isEmpty && (
        <div class="record-charts">
          <Sparkline trend={reckoned.trend} view={view} />
          <TimeSpent weeks={reckoned.weeks} view={view} />
        </div>
      )}
      <MasteryGrid masteries={masteries} rows={Math.min(drawn, rows)} view={view} />
      {drawn > rows && (
        <>
          <Readings readings={readings} view={view} />
          {!isEmpty && <Attempts attempts={attempts} view={view} />}
          <Candidates candidates={candidates} view={view} />
          {!isEmpty && <Print head={head} reckoned={reckoned} view={view} />}
          <Keeping log={log} view={view} />
        </>
      )}
    </>
  );
}
