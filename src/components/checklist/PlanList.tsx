import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { VisitWords } from '../drill/words.ts';
import { EditItem } from './EditItem.tsx';
import { Marks } from './Marks.tsx';
import type { Plan, VisitDrill } from './plan.ts';
import type { Deed } from './run.ts';

interface PlanListProps {
  drill: VisitDrill;
  plan: Plan;
  event: string | undefined;
  act: (deed: Deed) => void;
  say: (text: string) => void;
  t: VisitWords;
  base: string;
}

/** The checklist that follows from the facts; each item can be changed for this visit. */
export function PlanList({ drill, plan, event, act, say, t, base }: PlanListProps) {
  const [editing, setEditing] = useState<string>();
  return (
    <>
      {plan.phases.map((phase) => (
        <section class="run-phase" aria-labelledby={`plan-${phase.id}`} key={phase.id}>
          <h3 id={`plan-${phase.id}`}>{phase.title}</h3>
          <ul class="run-items">
            {phase.items.map((item) => {
              const { id, text, struck } = item;
              const open = editing === id && struck === undefined;
              return (
                <li class="plan-item" data-struck={struck !== undefined || undefined} key={id}>
                  <p class="plan-text">{struck === undefined ? text : <s>{text}</s>}</p>
                  {struck === undefined ? (
                    <button
                      type="button"
                      class="plan-change"
                      aria-expanded={open}
                      onClick={() => setEditing(open ? undefined : id)}
                    >
                      {open ? t.visit.close : t.visit.edit}
                      <span class="visually-hidden">{fill(t.visit.ofItem, { text })}</span>
                    </button>
                  ) : (
                    <button type="button" class="plan-change" onClick={() => act({ do: 'restore', item: id })}>
                      {t.visit.restore}
                      <span class="visually-hidden">{fill(t.visit.ofItem, { text })}</span>
                    </button>
                  )}
                  <p class="run-note">
                    <Marks item={item} event={event} t={t} base={base} />
                  </p>
                  {open && <EditItem drill={drill} item={item} act={act} say={say} t={t} />}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}
