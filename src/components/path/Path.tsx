import { useMemo } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { Entry } from '../../learner/entry.ts';
import { pathState } from '../../learner/path.ts';
import { enrolmentOf, readingOf } from '../../learner/path-entry.ts';
import { $log, keepEntry } from '../../stores/log.ts';
import { useAnnouncer } from '../drill/Announcer.tsx';
import { newId, now } from '../drill/clock.ts';
import { useClientStore } from '../site/useClientStore.ts';
import { Days } from './Days.tsx';
import { Now } from './Now.tsx';
import { type PathProps, type View, versionNow } from './view.ts';
import '../drill/drill.css';
import './seals.css';
import './path.css';

/** A path: its steps for everyone, and where this trainee stands on it, read out of the log. */
export default function Path(props: PathProps) {
  const { path, versions, t } = props;
  const log = useClientStore($log, undefined);
  const state = useMemo(() => log && pathState(path, log, versions), [log]);
  const [says, say] = useAnnouncer();
  const keep = (entry: Entry, words: string) => say(keepEntry(entry).kept ? words : t.notKept);
  const view: View = {
    ...props,
    acknowledge: (step) => {
      if (!('read' in step)) return;
      const n = versionNow(step, versions);
      keep(readingOf(step.read, n, newId(), now()), fill(t.noted, { title: step.title, n }));
    },
    enrol: (left) => keep(enrolmentOf(path.id, left, newId(), now(), log), left ? t.leftIt : t.started),
  };
  return (
    <div class="path">
      <Now state={state} says={says} view={view} />
      <Days state={state} view={view} />
    </div>
  );
}
