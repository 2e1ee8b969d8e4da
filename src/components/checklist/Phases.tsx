import type { RefObject } from 'preact';
import type { ChecklistBundle } from '../../catalogue/bundle.ts';
import { Order } from '../drill/inputs/Order.tsx';
import type { ChecklistWords } from '../drill/words.ts';
import { CaseText } from './CaseText.tsx';
import type { Rehearsal } from './rehearsal.ts';

interface PhasesProps {
  bundle: ChecklistBundle;
  rehearsal: Rehearsal;
  heading: RefObject<HTMLHeadingElement>;
  onPut: (phases: string[]) => void;
  onBack: () => void;
  onSend: () => void;
  say: (text: string) => void;
  t: ChecklistWords;
}

/** The phases of the work, to be put in order. */
export function Phases({ bundle, rehearsal, heading, onPut, onBack, onSend, say, t }: PhasesProps) {
  return (
    <section class="drill-sum" data-stage>
      <h2 id="phases" ref={heading} tabIndex={-1}>
        {t.orderPhases}
      </h2>
      <CaseText bundle={bundle} at={rehearsal.case} />
      <p class="checklist-how">{t.phasesHow}</p>
      <Order
        labelledBy="phases"
        items={bundle.drill.phases.map(({ id, title }) => ({ id, text: title }))}
        order={rehearsal.phases}
        onChange={onPut}
        say={say}
        t={t}
      />
      <div class="drill-actions">
        <button type="button" class="button-quiet" onClick={onBack}>
          {t.backToPick}
        </button>
        <button type="button" class="button" onClick={onSend}>
          {t.submit}
        </button>
      </div>
    </section>
  );
}
