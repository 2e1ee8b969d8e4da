import { draftsBelow } from '../../stores/draft-list.ts';
import { dropDraft, readDraft, writeDraft } from '../../stores/drafts.ts';
import type { Refusal } from '../../stores/storage.ts';
import { merged } from './log.ts';
import { fromOldRun } from './old-run.ts';
import { readRun } from './read-run.ts';
import type { Run } from './run.ts';

/** A run on this page. */
export interface Held {
  run: Run;
  /** Whether the browser is to keep it when the page closes. */
  kept: boolean;
  /** Who ticks here: initials, asked once; empty where somebody would not say. It is of this browser and not handed over. */
  by?: string | undefined;
}

/** What the drafts of the runs of a checklist begin with. */
export const runsOf = (drill: string) => `${drill}:run:`;

/** A run as this browser keeps it. */
export function readKept(drill: string, id: string): Held | undefined {
  const draft = readDraft<unknown>(runsOf(drill) + id);
  const read = readRun(draft);
  if ('problem' in read || read.value.drill !== drill || read.value.id !== id) return undefined;
  const { by } = draft as { by?: unknown };
  return { run: read.value, kept: true, ...(typeof by === 'string' ? { by } : {}) };
}

/** All runs of a checklist that this browser keeps, the one touched last first. */
export function allKept(drill: string): Held[] {
  const touched = ({ run }: Held) => run.log.at(-1)?.at ?? run.started;
  return draftsBelow(runsOf(drill))
    .flatMap((id) => readKept(drill, id) ?? [])
    .sort((one, other) => touched(other) - touched(one));
}

/**
 * Keeps a run, together with what another tab did to it meanwhile.
 * @returns the run as it is kept now, or why the browser would not keep it
 */
export function writeKept({ run, by }: Held): { run: Run } | { why: Refusal } {
  const stored = readKept(run.drill, run.id);
  const whole = stored ? merged(run, stored.run) : run;
  const why = writeDraft(runsOf(run.drill) + run.id, { ...whole, ...(by === undefined ? {} : { by }) });
  return why ? { why } : { run: whole };
}

/** Forgets a run. */
export function dropKept({ drill, id }: Pick<Run, 'drill' | 'id'>): void {
  dropDraft(runsOf(drill) + id);
}

/** Moves the one run that a checklist had before there could be several. */
export function moveOldRun(drill: string, blank: Run): void {
  const name = `${drill}:run`;
  const old = fromOldRun(readDraft<unknown>(name), blank);
  if (old && 'run' in writeKept({ run: old, kept: true })) dropDraft(name);
}
