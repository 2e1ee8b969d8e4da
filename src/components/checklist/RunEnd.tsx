import { Confirm } from '../drill/Confirm.tsx';
import { NotFetched } from '../drill/NotFetched.tsx';
import { useLate } from '../drill/useLate.ts';
import type { VisitWords } from '../drill/words.ts';
import type { Parcel } from './Given.tsx';
import type { Runs } from './useRuns.ts';

/** Larger files are no runs; they are not even opened. In bytes. */
const largestFile = 2_000_000;

interface RunEndProps {
  runs: Runs;
  onPrint: () => void;
  onFile: (parcel: Parcel) => void;
  say: (text: string) => void;
  t: VisitWords;
  base: string;
}

/** What is done with a run at its end: printed, handed over, cleared. */
export function RunEnd({ runs, onPrint, onFile, say, t, base }: RunEndProps) {
  const panel = useLate(() => import('./HandOver.tsx'));
  const { run } = runs.held;
  const read = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file) onFile({ text: file.size > largestFile ? '' : await file.text() });
    input.value = '';
  };
  return (
    <div class="run-end no-print">
      <div class="drill-actions">
        <button type="button" class="button" onClick={onPrint}>
          {t.visit.printNow}
        </button>
        <button type="button" class="button-quiet" aria-expanded={panel.thing !== undefined} onClick={panel.fetch}>
          {t.visit.handOver}
        </button>
        <Confirm
          label={t.visit.over}
          asks={t.visit.overAsk}
          yes={t.visit.overYes}
          no={t.visit.overNo}
          onConfirm={() => {
            runs.clear([run.id]);
            say(t.visit.cleared);
          }}
        />
      </div>
      <div class="field">
        <label for="run-file">{t.visit.openFile}</label>
        <input
          id="run-file"
          type="file"
          accept="application/json,.json"
          onChange={(event) => read(event.currentTarget)}
        />
      </div>
      {panel.failed && <NotFetched onAgain={panel.fetch} t={t.late} />}
      {panel.thing && <panel.thing.HandOver run={run} say={say} t={t} base={base} />}
    </div>
  );
}
