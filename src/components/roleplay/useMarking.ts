import { useEffect, useRef, useState } from 'preact/hooks';
import { targetsOf } from '../../scoring/targets.ts';
import type { Marking } from './NotMarked.tsx';
import type { Judge, Supply } from './supply.ts';
import { type RoleplayDrill, type Talk, turnAt } from './talk.ts';

/**
 * Fetches what the answers of a talk are marked by: that of a turn when it is shown, that of the turns it may lead to once it was
 * answered. Whoever is quicker than the line is told.
 * @param onWait called when an answer has to wait
 */
export function useMarking(supply: Supply, drill: RoleplayDrill, talk: Talk | undefined, onWait: () => void) {
  const [marking, setMarking] = useState<Marking>();
  const waiting = useRef(false);
  const turn = talk && talk.view !== 'end' ? talk.at : undefined;

  useEffect(() => {
    setMarking(undefined);
    if (turn === undefined) return;
    const ahead = talk?.view === 'verdict' ? Object.values(targetsOf(turnAt(drill, turn))) : [turn];
    supply.warm(...new Set(ahead));
  }, [turn, talk?.view]);

  /** Does something with the judge of a turn once there is one; one answer at a time. */
  const judged = (at: string, mark: (judge: Judge) => void) => {
    if (waiting.current) return;
    waiting.current = true;
    const slow = setTimeout(() => {
      setMarking('waiting');
      onWait();
    }, 300);
    supply
      .judge(at)
      .then(
        (judge) => {
          setMarking(undefined);
          mark(judge);
        },
        () => setMarking('failed'),
      )
      .finally(() => {
        clearTimeout(slow);
        waiting.current = false;
      });
  };
  return { marking, judged };
}
