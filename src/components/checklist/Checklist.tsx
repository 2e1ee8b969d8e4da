import { useEffect, useState } from 'preact/hooks';
import type { ChecklistBundle } from '../../catalogue/bundle.ts';
import { Announcer, useAnnouncer } from '../drill/Announcer.tsx';
import '../drill/drill.css';
import { Trouble } from '../drill/Trouble.tsx';
import type { ChecklistWords } from '../drill/words.ts';
import { Who } from '../profiles/Who.tsx';
import './checklist.css';
import { Practise } from './Practise.tsx';
import { noVisit } from './plan.ts';
import { Print } from './print/Print.tsx';
import './print/form.css';
import './print/items.css';
import type { Material } from './print/sheet.ts';
import { RunPanel } from './RunPanel.tsx';
import { Tabs } from './Tabs.tsx';
import { useRun } from './useRun.ts';
import { useTab } from './useTab.ts';

interface ChecklistProps {
  bundle: ChecklistBundle;
  procedure: Material['procedure'];
  t: ChecklistWords;
  /** The site's base with the language, without a slash at its end. */
  base: string;
}

/** A checklist in its three uses: practised, run for a real visit, printed. */
export default function Checklist({ bundle, procedure, t, base }: ChecklistProps) {
  const [tab, open] = useTab();
  const [filled, setFilled] = useState(false);
  const [said, say] = useAnnouncer();
  const state = useRun(bundle.id, bundle.drill);
  useEffect(() => {
    document.documentElement.dataset.checklist = tab;
  }, [tab]);
  const known = { visit: { ...noVisit, facts: state.run.facts }, ticks: state.run.ticks };
  const toPrint = () => {
    setFilled(true);
    open('print');
    document.getElementById('tab-print')?.focus();
  };
  return (
    <div class="checklist drill">
      <Announcer says={said} />
      <Trouble t={t} base={base} />
      <Who t={t.trainee} />
      <Tabs open={tab} onOpen={open} t={t} />
      <div
        id="checklist-panel"
        role="tabpanel"
        aria-labelledby={`tab-${tab}`}
        class={tab === 'print' ? 'checklist-panel' : 'checklist-panel no-print'}
      >
        {tab === 'practise' && <Practise bundle={bundle} say={say} t={t} base={base} />}
        {tab === 'run' && <RunPanel bundle={bundle} state={state} onPrint={toPrint} say={say} t={t} base={base} />}
        {tab === 'print' && (
          <Print
            bundle={bundle}
            procedure={procedure}
            known={known}
            filled={filled}
            onFilled={setFilled}
            t={t}
            base={base}
          />
        )}
      </div>
    </div>
  );
}
