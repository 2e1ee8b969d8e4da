import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Change } from '../../../scoring/disrupt.ts';
import { AnswerForm } from '../../drill/AnswerForm.tsx';
import { Choice } from '../../drill/inputs/Choice.tsx';
import type { ChecklistWords } from '../../drill/words.ts';
import type { DisruptWords } from './changes.ts';

interface WhichProps {
  disruptions: readonly Change[];
  heading: RefObject<HTMLHeadingElement>;
  /** With the place of the change; undefined where any will do. */
  onBegin: (at: number | undefined) => void;
  onLeave: () => void;
  say: (text: string) => void;
  t: ChecklistWords;
  w: DisruptWords;
}

/** Which change to work on; the first option leaves it to chance. */
export function Which({ disruptions, heading, onBegin, onLeave, say, t, w }: WhichProps) {
  const [picked, setPicked] = useState(0);
  const options = [{ text: w.any }, ...disruptions.map(({ title }) => ({ text: title }))];
  return (
    <section class="drill-sum" data-stage>
      <h2 id="which" ref={heading} tabIndex={-1}>
        {w.which}
      </h2>
      <p class="checklist-how">{w.whichHow}</p>
      <AnswerForm
        typed={picked}
        onSend={() => onBegin(picked > 0 ? picked - 1 : undefined)}
        label={t.begin}
        say={say}
        t={t}
      >
        <Choice labelledBy="which" options={options} shown={[...options.keys()]} picked={picked} onPick={setPicked} />
      </AnswerForm>
      <div class="drill-actions">
        <button type="button" class="button-quiet" onClick={onLeave}>
          {w.leave}
        </button>
      </div>
    </section>
  );
}
