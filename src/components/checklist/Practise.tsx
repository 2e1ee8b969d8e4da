import { useState } from 'preact/hooks';
import type { ChecklistBundle } from '../../catalogue/bundle.ts';
import { useOpening } from '../drill/useOpening.ts';
import type { ChecklistWords } from '../drill/words.ts';
import { Cases } from './Cases.tsx';

interface PractiseProps {
  bundle: ChecklistBundle;
  say: (text: string) => void;
  t: ChecklistWords;
  base: string;
}

/** Practice: its cases, and the rehearsal once somebody begins one. */
export function Practise({ bundle, say, t, base }: PractiseProps) {
  const [at, setAt] = useState<string>();
  const { play, failed, begin } = useOpening(bundle.id, () => import('./Rehearse.tsx'));
  if (play) return <play.Rehearse bundle={bundle} begun={at} say={say} t={t} base={base} />;
  const onBegin = (chosen: string) => {
    setAt(chosen);
    begin();
  };
  return <Cases bundle={bundle} onBegin={onBegin} failed={failed} t={t} />;
}
