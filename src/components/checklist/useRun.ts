import { useEffect, useState } from 'preact/hooks';
import { dropDraft, readDraft, writeDraft } from '../../stores/drafts.ts';
import type { ChecklistDrill } from './plan.ts';
import { newRun, type Run, resumeRun } from './ticking.ts';

/** A run, whether it is kept on this browser, and how to change both. */
export interface RunState {
  run: Run;
  kept: boolean;
  change: (run: Run) => void;
  keep: (kept: boolean) => void;
  reset: () => void;
}

/** A run of a checklist. It lives as long as the page, unless it is asked to be kept. */
export function useRun(id: string, drill: ChecklistDrill): RunState {
  const name = `${id}:run`;
  const [run, setRun] = useState(() => newRun(drill));
  const [kept, setKept] = useState(false);
  useEffect(() => {
    const stored = resumeRun(drill, readDraft<unknown>(name));
    if (!stored) return;
    setRun(stored);
    setKept(true);
  }, [name]);
  const change = (next: Run) => {
    setRun(next);
    if (kept) writeDraft(name, next);
  };
  return {
    run,
    kept,
    change,
    keep(wanted) {
      setKept(wanted);
      if (wanted) writeDraft(name, run);
      else dropDraft(name);
    },
    reset: () => change(newRun(drill)),
  };
}
