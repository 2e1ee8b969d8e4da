import { useMemo, useState } from 'preact/hooks';
import type { Opening } from '../../catalogue/bundle.ts';
import { readDraft } from '../../stores/drafts.ts';
import { Trouble } from '../drill/Trouble.tsx';
import { useOpening } from '../drill/useOpening.ts';
import type { RoleplayWords } from '../drill/words.ts';
import { Who } from '../profiles/Who.tsx';
import '../drill/drill.css';
import { Intro } from './Intro.tsx';
import { Play } from './Play.tsx';
import './roleplay.css';
import { supplyOf } from './supply.ts';

interface RoleplayProps {
  /** The talk as far as its first turn: to begin waits for nothing. */
  opening: Opening;
  t: RoleplayWords;
  /** The site's base with the language, without a slash at its end. */
  base: string;
}

/** A talk with a visitor: its cover, and the talk once somebody begins. */
export default function Roleplay({ opening, t, base }: RoleplayProps) {
  const { id, drill } = opening;
  const supply = useMemo(() => supplyOf(opening, base), [id]);
  const [begun, setBegun] = useState(false);
  // A draft may stand at any turn, so it waits for all of them.
  const resumed = useOpening(id, supply.whole);
  const begin = () => (readDraft(id) === undefined ? setBegun(true) : resumed.begin());
  /** Somebody is about to begin: what the first answer is marked by may come already. */
  const ready = () => supply.warm(drill.start);
  if (resumed.play || begun)
    return <Play {...{ opening, supply, t, base }} whole={resumed.play} begun={begun || resumed.begun} />;
  return (
    <div class="roleplay drill">
      <Trouble t={t} base={base} />
      <Who t={t.trainee} />
      <Intro drill={drill} onBegin={begin} onReady={ready} failed={resumed.failed} t={t} />
    </div>
  );
}
