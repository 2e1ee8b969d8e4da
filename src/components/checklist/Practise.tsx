import { useEffect, useState } from 'preact/hooks';
import type { ChecklistBundle, PlayData } from '../../catalogue/bundle.ts';
import type { ChecklistWords, VisitWords } from '../drill/words.ts';
import type { Room } from './Room.tsx';

interface PractiseProps {
  drill: string;
  say: (text: string) => void;
  t: VisitWords;
  base: string;
}

type Play = PlayData<ChecklistBundle, ChecklistWords> & { Room: typeof Room };

/** @throws when the network or the server does not give it */
async function fetched(base: string, drill: string): Promise<Play> {
  const [{ Room }, answer] = await Promise.all([import('./Room.tsx'), fetch(`${base}/checklists/${drill}/play.json`)]);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return { ...((await answer.json()) as PlayData<ChecklistBundle, ChecklistWords>), Room };
}

/** Practice, fetched once its tab is opened: most who open the page have a visit to prepare. */
export function Practise({ drill, say, t, base }: PractiseProps) {
  const [play, setPlay] = useState<Play>();
  const [failed, setFailed] = useState(false);
  const open = () => {
    setFailed(false);
    fetched(base, drill).then(setPlay, () => setFailed(true));
  };
  useEffect(open, []);
  if (play) return <play.Room bundle={play.bundle} say={say} t={play.t} base={base} />;
  return failed ? (
    <div class="drill-trouble" role="alert">
      <p>{t.visit.notFetched}</p>
      <button type="button" class="button-quiet" onClick={open}>
        {t.visit.fetchAgain}
      </button>
    </div>
  ) : null;
}
