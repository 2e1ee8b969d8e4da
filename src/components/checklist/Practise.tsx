import { useEffect } from 'preact/hooks';
import type { ChecklistBundle, PlayData } from '../../catalogue/bundle.ts';
import { fetchJson } from '../drill/fetch-json.ts';
import { NotFetched } from '../drill/NotFetched.tsx';
import { useLate } from '../drill/useLate.ts';
import type { ChecklistWords, VisitWords } from '../drill/words.ts';

interface PractiseProps {
  drill: string;
  say: (text: string) => void;
  t: VisitWords;
  base: string;
}

/** Practice, fetched once its tab is opened: most who open the page have a visit to prepare. */
export function Practise({ drill, say, t, base }: PractiseProps) {
  const room = useLate(async () => {
    const [{ Room }, data] = await Promise.all([
      import('./Room.tsx'),
      fetchJson<PlayData<ChecklistBundle, ChecklistWords>>(`${base}/checklists/${drill}/play.json`),
    ]);
    return { Room, data };
  });
  useEffect(room.fetch, []);
  if (room.failed) return <NotFetched onAgain={room.fetch} t={t.late} />;
  if (!room.thing) return null;
  const { Room, data } = room.thing;
  return <Room bundle={data.bundle} say={say} t={data.t} base={base} />;
}
