import { useEffect, useState } from 'preact/hooks';
import type { ChecklistBundle } from '../../catalogue/bundle.ts';
import { NotOpened } from '../drill/NotOpened.tsx';
import { Safe } from '../drill/Safe.tsx';
import { arriveAt } from '../drill/useArrival.ts';
import { useOpening } from '../drill/useOpening.ts';
import type { ChecklistWords } from '../drill/words.ts';
import { draftOf, fetchChanges } from './disrupt/changes.ts';
import { Rehearse } from './Rehearse.tsx';

interface RoomProps {
  bundle: ChecklistBundle;
  say: (text: string) => void;
  t: ChecklistWords;
  base: string;
}

/** Where a checklist is practised: its cases, and the changes to a plan, which are fetched once somebody asks for one. */
export function Room(props: RoomProps) {
  const { bundle, t, base } = props;
  const [left, setLeft] = useState(false);
  const upset = useOpening(draftOf(bundle.id), async () => {
    const [island, changes] = await Promise.all([import('./disrupt/Disrupt.tsx'), fetchChanges(base, bundle.id)]);
    return { ...island, changes };
  });
  useEffect(() => {
    if (left) arriveAt(document.getElementById('cases'));
  }, [left]);
  if (upset.play && !left)
    return (
      <Safe drill={draftOf(bundle.id)} t={t}>
        <upset.play.Disrupt changes={upset.play.changes} asked={upset.begun} onLeave={() => setLeft(true)} {...props} />
      </Safe>
    );
  const toChanges = () => {
    setLeft(false);
    upset.begin();
  };
  const changes = (bundle.disruptions ?? 0) > 0 && (
    <section class="drill-sum">
      <h2>{t.practise.changes}</h2>
      <p class="checklist-how">{t.practise.changesLead}</p>
      {upset.failed && <NotOpened t={{ ...t.practise, late: t.late }} />}
      <div class="drill-actions">
        <button type="button" class="button" onClick={toChanges}>
          {t.practise.toChanges}
        </button>
      </div>
    </section>
  );
  return (
    <Safe drill={bundle.id} t={t}>
      <Rehearse beside={changes} {...props} />
    </Safe>
  );
}
