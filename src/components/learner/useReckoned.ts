import { useEffect, useState } from 'preact/hooks';
import type { Entry } from '../../learner/entry.ts';
import { now } from '../drill/clock.ts';
import { type Reckoned, reckon } from './reckon.ts';
import { noCatalogue, type View } from './view.ts';

/**
 * What the log comes to, reckoned anew when it changes; what was reckoned before stays until then.
 * @param entries undefined while they are being read
 * @returns undefined until log and catalogue are there and have been read through
 */
export function useReckoned(entries: readonly Entry[] | undefined, view: View): Reckoned | undefined {
  const [reckoned, setReckoned] = useState<Reckoned>();
  useEffect(() => {
    if (!entries || view.catalogue === noCatalogue) return;
    let isWanted = true;
    const rules = [...view.rules.values()];
    const procedures = new Map(view.catalogue.procedures.map(({ id, version }) => [id, version]));
    reckon(entries, { rules, procedures }, now()).then((done) => isWanted && setReckoned(done));
    return () => {
      isWanted = false;
    };
  }, [entries, view]);
  return reckoned;
}
