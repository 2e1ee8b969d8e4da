import { useEffect, useState } from 'preact/hooks';
import { pause } from './pause.ts';

/**
 * Draws something long bit by bit, with a pause after each.
 * @param count how many bits there are
 * @returns how many are to be drawn by now, from 1
 */
export function useStages(count: number): number {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn >= count) return;
    let isWanted = true;
    pause().then(() => isWanted && setDrawn(drawn + 1));
    return () => {
      isWanted = false;
    };
  }, [drawn, count]);
  return drawn;
}
