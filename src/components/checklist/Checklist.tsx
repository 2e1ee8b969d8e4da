import { useEffect, useMemo, useState } from 'preact/hooks';
import type { VisitBundle } from '../../catalogue/bundle.ts';
import { Announcer, useAnnouncer } from '../drill/Announcer.tsx';
import { now } from '../drill/clock.ts';
import '../drill/drill.css';
import type { VisitWords } from '../drill/words.ts';
import { Assemble } from './Assemble.tsx';
import './checklist.css';
import { Given, type Parcel } from './Given.tsx';
import { OldRuns } from './OldRuns.tsx';
import './plan.css';
import { Practise } from './Practise.tsx';
import { planOf } from './plan.ts';
import { Print } from './print/Print.tsx';
import './print/fields.css';
import './print/form.css';
import './print/items.css';
import type { Material } from './print/sheet.ts';
import { usePaper } from './print/usePaper.tsx';
import { RunTab } from './RunTab.tsx';
import { stateOf } from './state.ts';
import { Tabs } from './Tabs.tsx';
import { useRuns } from './useRuns.ts';
import { useTab } from './useTab.ts';

interface ChecklistProps {
  bundle: VisitBundle;
  procedure: Material['procedure'];
  t: VisitWords;
  /** The site's base with the language, without a slash at its end. */
  base: string;
}

/** A checklist in its four uses: assembled for a visit, run, practised, printed. */
export default function Checklist({ bundle, procedure, t, base }: ChecklistProps) {
  const { drill, rules } = bundle;
  const [tab, open] = useTab();
  const [filled, setFilled] = useState<boolean>();
  const [file, setFile] = useState<Parcel>();
  const [said, say] = useAnnouncer();
  const runs = useRuns(bundle);
  const { run } = runs.held;
  const state = useMemo(() => stateOf(run), [run]);
  const plan = useMemo(() => planOf(drill, rules, state.visit), [drill, rules, state]);
  const ofVisit = tab === 'assemble' || tab === 'run';
  const { paper, print } = usePaper({ bundle, procedure, known: state, t }, ofVisit);
  useEffect(() => {
    document.documentElement.dataset.checklist = tab;
  }, [tab]);
  const common = { runs, state, plan, onPrint: print, say, t, base };
  return (
    <div class="checklist drill">
      <Announcer says={said} />
      <Tabs open={tab} onOpen={open} t={t} />
      <div id={tab} role="tabpanel" aria-labelledby={`tab-${tab}`} class="checklist-panel">
        {tab === 'run' && <Given bundle={bundle} file={file} onClose={() => setFile(undefined)} {...common} />}
        {ofVisit && <OldRuns all={runs.all} now={now()} onClear={runs.clear} t={t} />}
        {tab === 'assemble' && <Assemble drill={drill} onRun={() => open('run')} {...common} />}
        {tab === 'run' && <RunTab bundle={bundle} onFile={setFile} {...common} />}
        {tab === 'practise' && <Practise drill={bundle.id} say={say} t={t} base={base} />}
        {tab === 'print' && (
          <Print
            bundle={bundle}
            procedure={procedure}
            known={state}
            run={run.id}
            filled={filled ?? run.log.length > 0}
            onFilled={setFilled}
            t={t}
            base={base}
          />
        )}
      </div>
      {paper}
    </div>
  );
}
