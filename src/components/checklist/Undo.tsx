import { fill } from '../../i18n/fill.ts';
import type { VisitWords } from '../drill/words.ts';
import { lastDeed } from './log.ts';
import type { Plan } from './plan.ts';
import type { Runs } from './useRuns.ts';
import { deedText } from './words.ts';

interface UndoProps {
  runs: Runs;
  plan: Plan;
  say: (text: string) => void;
  t: VisitWords;
}

/** Takes the last step back, and says which. It stays in place when there is none, so that focus is not lost. */
export function Undo({ runs, plan, say, t }: UndoProps) {
  const deed = lastDeed(runs.held.run);
  const words = deed && deedText(deed, plan, t);
  const undo = () => {
    if (!words) return;
    runs.undo();
    say(fill(t.visit.undone, { deed: words }));
  };
  return (
    <button type="button" class="button-quiet" aria-disabled={!words} onClick={undo}>
      {t.visit.undo}
      {words && <span class="visually-hidden">{fill(t.visit.undoOf, { deed: words })}</span>}
    </button>
  );
}
