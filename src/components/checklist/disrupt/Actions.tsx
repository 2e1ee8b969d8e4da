import type { RefObject } from 'preact';
import type { ChecklistBundle } from '../../../catalogue/bundle.ts';
import type { Change } from '../../../scoring/disrupt.ts';
import { Order } from '../../drill/inputs/Order.tsx';
import type { ChecklistWords } from '../../drill/words.ts';
import type { DisruptWords } from './changes.ts';
import { News } from './News.tsx';
import type { Upset } from './session.ts';

interface ActionsProps {
  bundle: ChecklistBundle;
  change: Change;
  upset: Upset;
  heading: RefObject<HTMLHeadingElement>;
  onPut: (order: string[]) => void;
  onBack: () => void;
  onSend: () => void;
  say: (text: string) => void;
  t: ChecklistWords;
  w: DisruptWords;
}

/** What there is to do now, to be put in order. */
export function Actions({ bundle, change, upset, heading, onPut, onBack, onSend, say, t, w }: ActionsProps) {
  return (
    <section class="drill-sum" data-stage>
      <h2 id="actions" ref={heading} tabIndex={-1}>
        {w.actionsTitle}
      </h2>
      <News drill={bundle.drill} change={change} w={w} />
      <p class="checklist-how">{w.actionsHow}</p>
      <Order labelledBy="actions" items={change.actions} order={upset.order} onChange={onPut} say={say} t={t} />
      <div class="drill-actions">
        <button type="button" class="button-quiet" onClick={onBack}>
          {w.backToMarks}
        </button>
        <button type="button" class="button" onClick={onSend}>
          {t.submit}
        </button>
      </div>
    </section>
  );
}
