import type { RefObject } from 'preact';
import type { ChecklistBundle } from '../../../catalogue/bundle.ts';
import { type Change, turnOf } from '../../../scoring/disrupt.ts';
import { Points } from '../../drill/Points.tsx';
import { partsOfOrder } from '../../drill/parts.ts';
import { Report } from '../../drill/Report.tsx';
import { Saved } from '../../drill/Saved.tsx';
import type { ChecklistWords } from '../../drill/words.ts';
import type { DisruptWords } from './changes.ts';
import { News } from './News.tsx';
import { partsOfMarks } from './parts.ts';
import { reachedInUpset } from './score.ts';
import { askedIn, type Upset } from './session.ts';

interface UpsetEndProps {
  bundle: ChecklistBundle;
  change: Change;
  upset: Upset;
  heading: RefObject<HTMLHeadingElement>;
  onKeep: () => void;
  onAnother: () => void;
  onLeave: () => void;
  t: ChecklistWords;
  w: DisruptWords;
  base: string;
}

/** The score of a change to a plan: the list item by item, the order, rule by rule. */
export function UpsetEnd({ bundle, change, upset, heading, onKeep, onAnother, onLeave, t, w, base }: UpsetEndProps) {
  const { drill, rules } = bundle;
  const [marks, order] = upset.steps;
  const asked = askedIn(drill, change, upset.seed);
  const common = { rules, t, base };
  return (
    <section class="drill-sum" data-stage>
      <h2 ref={heading} tabIndex={-1}>
        {w.end}
      </h2>
      <Points reached={reachedInUpset(bundle, upset.steps)} {...common} />
      <Saved kept={upset.kept ?? true} onKeep={onKeep} t={t} base={base} />
      <div class="drill-actions">
        <button type="button" class="button" onClick={onAnother}>
          {w.another}
        </button>
        <button type="button" class="button-quiet" onClick={onLeave}>
          {w.leave}
        </button>
      </div>
      <News drill={drill} change={change} w={w} />
      {marks && (
        <>
          <h3>{w.whatChanged}</h3>
          <Report step={marks} parts={partsOfMarks(drill, asked, turnOf(drill, change), marks, w)} {...common} />
        </>
      )}
      {order && (
        <>
          <h3>{w.whatToDo}</h3>
          <Report
            step={order}
            parts={partsOfOrder(change, order.feedback, t)}
            model={change.actions.map(({ text }) => text)}
            {...common}
          />
        </>
      )}
    </section>
  );
}
