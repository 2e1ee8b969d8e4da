import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { Outcome } from './restore-file.ts';
import type { RecordWords } from './view.ts';

interface WhoseProps {
  outcome: Extract<Outcome, { theirs: string }>;
  onDone: (outcome: Outcome | undefined) => void;
  t: RecordWords;
}

/** Asks before somebody else's record is mixed with this one. */
export function Whose({ outcome, onDone, t }: WhoseProps) {
  const words = t.restored.whose;
  const { theirs, mine } = outcome;
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <fieldset class="record-trouble" ref={box} tabIndex={-1}>
      <legend>{fill(mine === '' ? words.askNameless : words.ask, { theirs, mine })}</legend>
      <p>{fill(words.how, { theirs })}</p>
      <p class="record-actions">
        <button type="button" class="button" onClick={() => onDone(undefined)}>
          {words.no}
        </button>
        <button type="button" class="button-quiet" onClick={() => onDone(outcome.takeIn())}>
          {words.yes}
        </button>
      </p>
    </fieldset>
  );
}
