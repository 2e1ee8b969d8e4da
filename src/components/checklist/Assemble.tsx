import { fill } from '../../i18n/fill.ts';
import type { VisitWords } from '../drill/words.ts';
import { AddItem } from './AddItem.tsx';
import { Facts } from './Facts.tsx';
import { PlanList } from './PlanList.tsx';
import { itemsOf, type Plan, type VisitDrill } from './plan.ts';
import { RunBar } from './RunBar.tsx';
import type { RunState } from './run.ts';
import { Undo } from './Undo.tsx';
import type { Runs } from './useRuns.ts';

interface AssembleProps {
  drill: VisitDrill;
  runs: Runs;
  state: RunState;
  plan: Plan;
  onRun: () => void;
  onPrint: () => void;
  say: (text: string) => void;
  t: VisitWords;
  base: string;
}

/** From the facts of a visit to its checklist, and to paper. */
export function Assemble({ drill, runs, state, plan, onRun, onPrint, say, t, base }: AssembleProps) {
  const { visit } = state;
  const items = itemsOf(plan);
  const suggested = items.filter(({ origin }) => origin === 'suggestion').length;
  const roles = Object.keys(drill.roles).filter((role) => items.some((item) => item.role === role));
  return (
    <>
      <div class="drill-actions no-print">
        <button type="button" class="button" onClick={onPrint}>
          {t.visit.printNow}
        </button>
        <button type="button" class="button-quiet" onClick={onRun}>
          {t.visit.toRun}
        </button>
        <Undo runs={runs} plan={plan} say={say} t={t} />
      </div>
      <p class="checklist-how no-print">{t.visit.assembleHow}</p>
      <div class="assemble no-print">
        <section class="plan" aria-labelledby="the-facts">
          <h2 id="the-facts">{t.visit.theFacts}</h2>
          <Facts drill={drill} visit={visit} roles={roles} act={runs.act} t={t} />
        </section>
        <section class="plan" aria-labelledby="planned">
          <h2 id="planned">{t.visit.planned}</h2>
          <p class="checklist-how">
            {fill(t.visit.plannedCount, { n: items.length, suggested })}
            {!visit.event && fill(t.visit.plannedTimes, { event: drill.event })}
          </p>
          <PlanList drill={drill} plan={plan} event={visit.event} act={runs.act} say={say} t={t} base={base} />
          <AddItem drill={drill} act={runs.act} say={say} t={t} />
        </section>
      </div>
      <RunBar runs={runs} state={state} t={t} />
    </>
  );
}
