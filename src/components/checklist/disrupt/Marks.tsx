import type { RefObject } from 'preact';
import type { ChecklistBundle } from '../../../catalogue/bundle.ts';
import { type Change, type Effect, turnOf } from '../../../scoring/disrupt.ts';
import { AnswerForm } from '../../drill/AnswerForm.tsx';
import { Sort } from '../../drill/inputs/Sort.tsx';
import type { ChecklistWords } from '../../drill/words.ts';
import type { DisruptWords } from './changes.ts';
import { News } from './News.tsx';
import { markWord, wordsOfBearing } from './parts.ts';
import { askedIn, type Upset } from './session.ts';

interface MarksProps {
  bundle: ChecklistBundle;
  change: Change;
  upset: Upset;
  heading: RefObject<HTMLHeadingElement>;
  onMark: (marks: Record<string, string>) => void;
  onDone: () => void;
  say: (text: string) => void;
  t: ChecklistWords;
  w: DisruptWords;
}

/** What can become of an item that was on the list, and of one that was not. */
const marksFor = (listed: boolean): Effect[] => (listed ? ['stays', 'alters', 'drops'] : ['stays', 'adds']);

/** What a change does to the list, item by item. */
export function Marks({ bundle, change, upset, heading, onMark, onDone, say, t, w }: MarksProps) {
  const { drill } = bundle;
  const asked = askedIn(drill, change, upset.seed);
  const turned = turnOf(drill, change);
  return (
    <section class="drill-sum" data-stage>
      <h2 ref={heading} tabIndex={-1}>
        {w.markTitle}
      </h2>
      <News drill={drill} change={change} w={w} />
      <p class="checklist-how">{w.markHow}</p>
      <AnswerForm typed={upset.marks} onSend={onDone} label={w.toActions} say={say} t={t}>
        {[true, false].map((listed) => {
          const some = asked.filter((one) => one.listed === listed);
          if (some.length === 0) return null;
          return (
            <div class="marks" key={String(listed)}>
              <h3>{listed ? w.listed : w.unlisted}</h3>
              <Sort
                cards={some.map((one) => ({ id: one.item.id, text: wordsOfBearing(drill, one, turned) }))}
                buckets={marksFor(listed).map((id) => ({ id, name: markWord(id, listed, w) }))}
                put={upset.marks}
                onChange={onMark}
              />
            </div>
          );
        })}
      </AnswerForm>
    </section>
  );
}
