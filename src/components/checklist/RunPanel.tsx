import { useEffect, useState } from 'preact/hooks';
import type { VisitBundle } from '../../catalogue/bundle.ts';
import { fill } from '../../i18n/fill.ts';
import { now } from '../drill/clock.ts';
import { Progress } from '../drill/Progress.tsx';
import type { VisitWords } from '../drill/words.ts';
import type { Parcel } from './Given.tsx';
import { Changed, Late } from './Notices.tsx';
import { itemsOf, type Plan, type PlannedItem } from './plan.ts';
import { changedRules, heldBy, isDone, lateItems, progressOf } from './progress.ts';
import { RunBar } from './RunBar.tsx';
import { RunEnd } from './RunEnd.tsx';
import { RunItem } from './RunItem.tsx';
import type { Deed, RunState } from './run.ts';
import { Undo } from './Undo.tsx';
import type { Runs } from './useRuns.ts';
import { momentOf } from './wall.ts';
import { runTitle } from './words.ts';

interface RunPanelProps {
  bundle: VisitBundle;
  runs: Runs;
  state: RunState;
  plan: Plan;
  onPrint: () => void;
  onFile: (parcel: Parcel) => void;
  say: (text: string) => void;
  t: VisitWords;
  base: string;
}

/** How often what is late is looked at again, in milliseconds. */
const look = 20_000;

function useNow(): number {
  const [time, setTime] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), look);
    return () => clearInterval(timer);
  }, []);
  return time;
}

/** A checklist in use: item by item, who did what when. Nothing about the guest is asked or kept. */
export function RunPanel({ bundle, runs, state, plan, onPrint, onFile, say, t, base }: RunPanelProps) {
  const { drill } = bundle;
  const { visit, ticks } = state;
  /** Ticked before anybody said who ticks. */
  const [unnamed, setUnnamed] = useState<readonly PlannedItem[]>([]);
  const time = useNow();
  const { done, of } = progressOf(plan, ticks);
  const held = heldBy(plan, ticks);
  const event = visit.event === undefined ? undefined : momentOf(visit.event);
  const late = lateItems(plan, ticks, time, event);
  const by = runs.held.by;

  const deed = ({ id, rule }: PlannedItem, initials: string): Deed => ({
    ...{ do: 'tick', item: id, by: initials.trim(), version: rule?.version ?? 0 },
  });
  const press = (item: PlannedItem) => {
    if (ticks[item.id]) {
      runs.act({ do: 'untick', item: item.id });
      setUnnamed(unnamed.filter(({ id }) => id !== item.id));
      return say(fill(t.runProgress, { done: done - (isDone(item, ticks) ? 1 : 0), of }));
    }
    runs.act(deed(item, by ?? ''));
    if (by === undefined) setUnnamed([...unnamed, item]);
    say(item.signs ? t.visit.secondAsk : fill(t.runProgress, { done: done + 1, of }));
  };
  /** Initials for the ticks that were nobody's, and for those to come. */
  const give = (initials = '') => {
    const last = unnamed.at(-1);
    runs.signIn(initials);
    if (initials) for (const item of unnamed) runs.act(deed(item, initials));
    setUnnamed([]);
    document.querySelector<HTMLElement>(`#item-${last?.id} input`)?.focus();
  };

  return (
    <>
      <h2 class="no-print">{runTitle(runs.held.run, t)}</h2>
      <p class="checklist-how no-print">
        {t.sheet.use[drill.use]} {fill(t.sheet.event, { event: drill.event })}
      </p>
      <div class="run-head no-print">
        <Progress done={done} of={of} label={fill(t.runProgress, { done, of })} />
        <div class="drill-actions">
          <Undo runs={runs} plan={plan} say={say} t={t} />
          <div class="field run-who">
            <label for="run-by">{t.visit.initials}</label>
            <input
              id="run-by"
              type="text"
              autoComplete="off"
              maxLength={80}
              value={by ?? ''}
              // At every key: a page drawn anew while somebody writes must not take away what they wrote.
              onInput={({ currentTarget }) => runs.signIn(currentTarget.value)}
            />
          </div>
        </div>
      </div>
      <Changed rules={changedRules(plan, runs.held.run.rules)} t={t} base={base} />
      <Late items={late} t={t} />
      <div class="no-print">
        {plan.phases.map((phase) => {
          const gates = held.get(phase.id);
          const note = gates && `held-${phase.id}`;
          return (
            <section class="run-phase" key={phase.id} aria-labelledby={`phase-${phase.id}`} data-held={note && ''}>
              <h3 id={`phase-${phase.id}`}>{phase.title}</h3>
              {gates && (
                <p class="run-held" id={note}>
                  {fill(t.visit.held, { gates: gates.map(({ text }) => text).join(t.listComma) })}
                </p>
              )}
              <ul class="run-items">
                {phase.items.map((item) =>
                  item.struck === undefined ? (
                    <RunItem
                      item={item}
                      tick={ticks[item.id]}
                      event={visit.event}
                      late={late.includes(item)}
                      heldFor={note}
                      asking={unnamed.at(-1)?.id === item.id}
                      onTick={() => press(item)}
                      onInitials={give}
                      onName={(initials) => runs.act(deed(item, initials))}
                      onSign={(initials) => runs.act({ do: 'sign', item: item.id, by: initials })}
                      t={t}
                      base={base}
                      key={item.id}
                    />
                  ) : (
                    <li class="run-item" data-struck="" key={item.id}>
                      <p class="plan-text">
                        <s>{item.text}</s>
                      </p>
                      <p class="run-note">{fill(t.visit.struck, { reason: item.struck })}</p>
                    </li>
                  ),
                )}
              </ul>
            </section>
          );
        })}
        {itemsOf(plan).length > 0 && done === of && <p class="run-all-done">{t.visit.allDone}</p>}
      </div>
      <RunBar runs={runs} state={state} t={t} />
      <RunEnd runs={runs} onPrint={onPrint} onFile={onFile} say={say} t={t} base={base} />
    </>
  );
}
