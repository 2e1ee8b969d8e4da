import { useEffect, useState } from 'preact/hooks';
import type { VisitBundle } from '../../catalogue/bundle.ts';
import { NotFetched } from '../drill/NotFetched.tsx';
import { useLate } from '../drill/useLate.ts';
import type { VisitWords } from '../drill/words.ts';
import { runInHash } from './handover-hash.ts';
import type { Runs } from './useRuns.ts';

/** What came from a colleague: the fragment of a link, or the text of a file. */
export type Parcel = { packed: string } | { text: string };

interface GivenProps {
  bundle: VisitBundle;
  runs: Runs;
  /** A file that was opened on this page. */
  file: Parcel | undefined;
  onClose: (taken: boolean) => void;
  say: (text: string) => void;
  t: VisitWords;
  base: string;
}

/** Where runs of colleagues come in. What looks at them is fetched when there is one. */
export function Given({ bundle, runs, file, onClose, say, t, base }: GivenProps) {
  const [link, setLink] = useState<Parcel>();
  const panel = useLate(() => import('./TakeIn.tsx'));
  useEffect(() => {
    const read = () => {
      const packed = runInHash(location.hash);
      setLink(packed === undefined ? undefined : { packed });
    };
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const parcel = file ?? link;
  useEffect(() => {
    if (parcel) panel.fetch();
  }, [parcel]);
  const close = (taken: boolean) => {
    setLink(undefined);
    if (runInHash(location.hash) !== undefined) history.replaceState(history.state, '', '#run');
    if (taken) say(t.visit.givenTaken);
    onClose(taken);
  };
  if (!parcel) return null;
  if (panel.failed) return <NotFetched onAgain={panel.fetch} t={t.late} />;
  if (!panel.thing) return null;
  return <panel.thing.TakeIn bundle={bundle} given={parcel} runs={runs} onClose={close} t={t} base={base} />;
}
