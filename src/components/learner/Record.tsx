import { useMemo } from 'preact/hooks';
import type { Attempt } from '../../learner/attempt.ts';
import { mastery } from '../../learner/mastery.ts';
import { $attempts } from '../../stores/log.ts';
import { Profiles } from '../profiles/Profiles.tsx';
import { Remind } from '../profiles/Remind.tsx';
import { Who } from '../profiles/Who.tsx';
import { useClientStore } from '../site/useClientStore.ts';
import { Attempts } from './Attempts.tsx';
import { Backup } from './Backup.tsx';
import { Candidates } from './Candidates.tsx';
import { Empty } from './Empty.tsx';
import { Forget } from './Forget.tsx';
import { MasteryGrid } from './MasteryGrid.tsx';
import { Sparkline } from './Sparkline.tsx';
import { SummaryTiles } from './SummaryTiles.tsx';
import { Troubles } from './Troubles.tsx';
import { type RecordProps, type View, viewOf } from './view.ts';
import { Weakest } from './Weakest.tsx';
import './record.css';
import './seals.css';
import './attempts.css';

export type { RecordProps };

/** The practice record: everything on it is read out of the log of attempts in this browser. */
export default function Record(props: RecordProps) {
  const attempts = useClientStore($attempts, undefined);
  const view = useMemo(() => viewOf(props), []);
  return (
    <div class="record">
      {attempts ? <Page attempts={attempts} view={view} /> : <p class="record-loading">{props.t.loading}</p>}
    </div>
  );
}

function Page({ attempts, view }: { attempts: readonly Attempt[]; view: View }) {
  const masteries = useMemo(() => mastery(attempts, [...view.rules.values()]), [attempts]);
  const isEmpty = attempts.length === 0;
  return (
    <>
      <Who t={view.t.trainee} />
      <Troubles attempts={attempts} view={view} />
      <Remind t={view.t.keeping} base={view.base} />
      {isEmpty ? <Empty view={view} /> : <SummaryTiles attempts={attempts} masteries={masteries} view={view} />}
      {!isEmpty && <Weakest masteries={masteries} view={view} />}
      {!isEmpty && <Sparkline attempts={attempts} view={view} />}
      <MasteryGrid masteries={masteries} view={view} />
      {!isEmpty && <Attempts attempts={attempts} view={view} />}
      <Candidates attempts={attempts} view={view} />
      <Backup attempts={attempts} view={view} />
      <Profiles who={view.t.trainee} words={view.t.profiles} />
      <Forget attempts={attempts} view={view} />
    </>
  );
}
