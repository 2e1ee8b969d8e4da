import type { ChecklistBundle } from '../../catalogue/bundle.ts';
import { fill } from '../../i18n/fill.ts';
import { Confirm } from '../drill/Confirm.tsx';
import { now } from '../drill/clock.ts';
import { Progress } from '../drill/Progress.tsx';
import { RuleLink } from '../drill/RuleLink.tsx';
import type { ChecklistWords } from '../drill/words.ts';
import { stamp, whoAndWhen } from './due.ts';
import { phasesFor, progressOf, tell, toggle } from './ticking.ts';
import type { RunState } from './useRun.ts';

interface RunPanelProps {
  bundle: ChecklistBundle;
  state: RunState;
  onPrint: () => void;
  say: (text: string) => void;
  t: ChecklistWords;
  base: string;
}

/** A checklist in use: the facts of the visit, then item by item. Nothing about the guest is asked or kept. */
export function RunPanel({ bundle, state, onPrint, say, t, base }: RunPanelProps) {
  const { drill, rules } = bundle;
  const { run, change } = state;
  const { done, of } = progressOf(drill, run);
  const tick = (id: string, rule: string) => {
    const next = toggle(run, id, rules[rule]?.version ?? 1, now());
    change(next);
    say(fill(t.runProgress, { ...progressOf(drill, next) }));
  };
  return (
    <div class="drill-sum">
      <h2>{t.use.run}</h2>
      <p class="checklist-how">
        {t.sheet.use[drill.use]} {fill(t.sheet.event, { event: drill.event })}
      </p>
      {drill.facts.length > 0 && <Facts bundle={bundle} state={state} t={t} />}
      <Progress done={done} of={of} label={fill(t.runProgress, { done, of })} />
      {phasesFor(drill, run.facts).map((phase) => (
        <section class="run-phase" key={phase.id} aria-labelledby={`phase-${phase.id}`}>
          <h3 id={`phase-${phase.id}`}>{phase.title}</h3>
          <ul class="run-items">
            {phase.items.map(({ id, text, role, due, rule: ruleId }) => {
              const rule = rules[ruleId];
              const ticked = run.ticks[id];
              return (
                <li class="run-item" key={id} data-done={ticked !== undefined || undefined}>
                  <label class="run-tick">
                    <input type="checkbox" checked={ticked !== undefined} onChange={() => tick(id, ruleId)} />
                    <span>{text}</span>
                  </label>
                  <p class="run-note">
                    {whoAndWhen(drill.roles[role] ?? role, due, t)} {rule && <RuleLink rule={rule} t={t} base={base} />}
                    {ticked && <span class="run-stamp">{fill(t.tickedAt, { time: stamp(ticked.at) })}</span>}
                  </p>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      <div class="drill-actions">
        <button type="button" class="button" onClick={onPrint}>
          {t.printThis}
        </button>
        <Confirm label={t.reset} asks={t.resetAsk} yes={t.resetYes} no={t.resetNo} onConfirm={state.reset} />
      </div>
      <label class="run-keep">
        <input type="checkbox" checked={state.kept} onChange={() => state.keep(!state.kept)} />
        <span>
          {t.keepRun} <small>{t.keepRunNote}</small>
        </span>
      </label>
    </div>
  );
}

/** The facts of the visit: they decide which items apply. */
function Facts({ bundle, state, t }: Pick<RunPanelProps, 'bundle' | 'state' | 't'>) {
  const { run, change } = state;
  return (
    <section class="run-facts" aria-labelledby="facts">
      <h3 id="facts">{t.sheet.facts}</h3>
      {bundle.drill.facts
        .filter(({ usual }) => typeof usual === 'boolean')
        .map(({ id, asks }) => (
          <fieldset class="run-fact" key={id}>
            <legend>{asks}</legend>
            {[true, false].map((holds) => (
              <label class="run-answer" key={String(holds)}>
                <input
                  type="radio"
                  name={`fact-${id}`}
                  checked={run.facts[id] === holds}
                  onChange={() => change(tell(run, id, holds))}
                />
                <span>{holds ? t.sheet.yes : t.sheet.no}</span>
              </label>
            ))}
          </fieldset>
        ))}
    </section>
  );
}
