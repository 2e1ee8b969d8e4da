import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { Entry } from '../../learner/entry.ts';
import { forgetEverything } from '../../stores/forget.ts';
import { now } from '../drill/clock.ts';
import { saveRecord } from './save-file.ts';
import type { View } from './view.ts';

type Stage = 'closed' | 'asking' | 'saved' | 'done';

/** Deletes the record, after asking and after offering a backup. */
export function Forget({ log, view }: { log: readonly Entry[]; view: View }) {
  const words = view.t.forget;
  const [stage, setStage] = useState<Stage>('closed');
  const asks = useRef<HTMLFieldSetElement>(null);
  const opens = useRef<HTMLButtonElement>(null);
  const isAsking = stage === 'asking' || stage === 'saved';
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking && !wasAsking.current) asks.current?.focus();
    if (stage === 'closed' && wasAsking.current) opens.current?.focus();
    wasAsking.current = isAsking;
  }, [stage]);
  const save = () => {
    saveRecord(now());
    setStage('saved');
  };
  const forget = () => {
    forgetEverything();
    setStage('done');
  };
  return (
    <section aria-labelledby="record-forget">
      <h2 id="record-forget" data-spot>
        {words.title}
      </h2>
      <p class="record-lead">{words.lead}</p>
      {!isAsking && (
        <button ref={opens} type="button" class="button-quiet" onClick={() => setStage('asking')}>
          {words.open}
        </button>
      )}
      {isAsking && (
        <fieldset
          class="record-trouble"
          ref={asks}
          tabIndex={-1}
          onKeyDown={(event) => event.key === 'Escape' && setStage('closed')}
        >
          <legend>{fill(words.ask, { n: log.length })}</legend>
          <p class="record-actions">
            <button type="button" class="button" disabled={log.length === 0} onClick={save}>
              {words.backup}
            </button>
            <button type="button" class="button-quiet record-danger" onClick={forget}>
              {stage === 'saved' ? words.yesSaved : words.yes}
            </button>
            <button type="button" class="button-quiet" onClick={() => setStage('closed')}>
              {words.no}
            </button>
          </p>
        </fieldset>
      )}
      <p role="status">{stage === 'done' && words.done}</p>
    </section>
  );
}
