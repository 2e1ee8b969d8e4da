import { useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { Entry } from '../../learner/entry.ts';
import { now } from '../drill/clock.ts';
import { Keep } from './Keep.tsx';
import { RestoreReport } from './RestoreReport.tsx';
import { type Outcome, restoreFile } from './restore-file.ts';
import { saveRecord } from './save-file.ts';
import type { View } from './view.ts';
import { Whose } from './Whose.tsx';

const isAsking = (outcome: Outcome | 'reading') => typeof outcome !== 'string' && 'theirs' in outcome;

/** Why to keep a backup, how to make one, how to bring it back. */
export function Backup({ log, view }: { log: readonly Entry[]; view: View }) {
  const words = view.t.backup;
  const [saved, setSaved] = useState<{ name: string; n: number }>();
  const [outcome, setOutcome] = useState<Outcome | 'reading'>();
  const input = useRef<HTMLInputElement>(null);
  const restore = async (file: File | undefined) => {
    if (!file) return;
    setOutcome('reading');
    setOutcome(await restoreFile(file, now()));
    // The same file may be chosen again after it was mended.
    if (input.current) input.current.value = '';
  };
  const decided = (next: Outcome | undefined) => {
    setOutcome(next);
    input.current?.focus();
  };
  return (
    <section aria-labelledby="record-backup">
      <h2 id="record-backup" data-spot tabIndex={-1}>
        {words.title}
      </h2>
      <p class="record-lead">{view.t.where}</p>
      <p class="record-lead">{words.why}</p>
      <p class="record-actions">
        <button
          type="button"
          class="button"
          disabled={log.length === 0}
          onClick={() => setSaved({ name: saveRecord(now()), n: log.length })}
        >
          {words.save}
        </button>
        <span role="status">{log.length === 0 ? words.nothing : saved && fill(words.saved, saved)}</span>
      </p>
      <Keep words={view.t.keeping} locale={view.locale} />
      <div class="field record-restore">
        <label for="record-restore">{words.restore}</label>
        <input
          ref={input}
          id="record-restore"
          type="file"
          accept=".json,application/json"
          aria-describedby="record-restore-how"
          onChange={(event) => restore(event.currentTarget.files?.[0])}
        />
        <p class="record-note" id="record-restore-how">
          {words.how}
        </p>
      </div>
      {outcome && isAsking(outcome) && <Whose outcome={outcome} onDone={decided} t={view.t} />}
      <div role="status">{outcome && !isAsking(outcome) && <RestoreReport outcome={outcome} t={view.t} />}</div>
    </section>
  );
}
