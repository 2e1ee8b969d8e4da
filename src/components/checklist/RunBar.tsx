import { fill } from '../../i18n/fill.ts';
import type { VisitWords } from '../drill/words.ts';
import { longestLabel } from './read-run.ts';
import type { RunState } from './run.ts';
import type { Runs } from './useRuns.ts';
import { runTitle } from './words.ts';

interface RunBarProps {
  runs: Runs;
  state: RunState;
  t: VisitWords;
}

/** Which of several runs is open, what it is called, whether this browser keeps it. */
export function RunBar({ runs, state, t }: RunBarProps) {
  const { all, held } = runs;
  const title = ({ run, kept }: (typeof all)[number]) => {
    const name = runTitle(run, t);
    return kept ? name : fill(t.visit.runUnkept, { name });
  };
  return (
    <div class="run-bar no-print">
      {all.length > 1 && (
        <div class="field">
          <label for="run-open">{t.visit.runs}</label>
          <select id="run-open" value={held.run.id} onChange={({ currentTarget }) => runs.open(currentTarget.value)}>
            {all.map((one) => (
              <option value={one.run.id} key={one.run.id}>
                {title(one)}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="field">
        <label for="run-name">{t.visit.runName}</label>
        <input
          id="run-name"
          type="text"
          autoComplete="off"
          maxLength={longestLabel}
          placeholder={t.visit.runNameHow}
          value={state.name}
          onChange={({ currentTarget }) => runs.act({ do: 'name', name: currentTarget.value.trim() })}
        />
      </div>
      <button type="button" class="button-quiet" onClick={runs.begin}>
        {t.visit.newRun}
      </button>
      <label class="run-keep">
        <input type="checkbox" checked={held.kept} onChange={() => runs.keep(!held.kept)} />
        <span>
          {t.visit.keepRun} <small>{t.visit.keepRunNote}</small>
          {runs.guest && <small>{t.visit.keepGuest}</small>}
        </span>
      </label>
      {runs.why && (
        <p class="drill-trouble" role="alert">
          {t.visit.notKept}
        </p>
      )}
    </div>
  );
}
