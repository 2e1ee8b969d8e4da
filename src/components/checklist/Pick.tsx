import type { RefObject } from 'preact';
import type { ChecklistBundle } from '../../catalogue/bundle.ts';
import { fill } from '../../i18n/fill.ts';
import { AnswerForm } from '../drill/AnswerForm.tsx';
import { Choices } from '../drill/inputs/Choice.tsx';
import type { ChecklistWords } from '../drill/words.ts';
import { CaseText } from './CaseText.tsx';
import { candidates, type Rehearsal } from './rehearsal.ts';

interface PickProps {
  bundle: ChecklistBundle;
  rehearsal: Rehearsal;
  heading: RefObject<HTMLHeadingElement>;
  /** The words on the button. */
  label: string;
  onPick: (picked: string[]) => void;
  onDone: () => void;
  say: (text: string) => void;
  t: ChecklistWords;
}

/** What the case needs, among other items and what never helps. */
export function Pick({ bundle, rehearsal, heading, label, onPick, onDone, say, t }: PickProps) {
  const lines = candidates(bundle.drill, rehearsal.case, rehearsal.seed);
  const ids = lines.map(({ id }) => id);
  const indices = rehearsal.picked.map((id) => String(ids.indexOf(id)));
  return (
    <section class="drill-sum" data-stage>
      <h2 id="pick" ref={heading} tabIndex={-1}>
        {t.pickNeeded}
      </h2>
      <CaseText bundle={bundle} at={rehearsal.case} />
      <AnswerForm typed={rehearsal.picked} onSend={onDone} label={label} say={say} t={t}>
        <Choices
          labelledBy="pick"
          options={lines}
          shown={[...lines.keys()]}
          picked={indices}
          onChange={(next) => onPick(next.map((index) => ids[Number(index)] ?? ''))}
        />
        <p class="checklist-how">{fill(t.pickedCount, { n: rehearsal.picked.length })}</p>
      </AnswerForm>
    </section>
  );
}
