import { useEffect, useRef, useState } from 'preact/hooks';
import type { VisitBundle } from '../../catalogue/bundle.ts';
import { watchDrafts } from '../../stores/draft-list.ts';
import { guest } from '../../stores/registry.ts';
import type { Refusal } from '../../stores/storage.ts';
import { practising } from '../../stores/who.ts';
import { newId, now } from '../drill/clock.ts';
import { allKept, dropKept, type Held, moveOldRun, readKept, runsOf, writeKept } from './kept.ts';
import { act, merged, undo } from './log.ts';
import { type Deed, newRun, type Run } from './run.ts';

interface Shown {
  /** The run that is open, by id. */
  open: string;
  all: readonly Held[];
  /** Why the browser did not keep what was to be kept. */
  why?: Refusal | undefined;
  guest: boolean;
}

/** The runs of a checklist on this page, and what can be done with them. */
export interface Runs {
  all: readonly Held[];
  held: Held;
  why: Refusal | undefined;
  /** True where nobody was chosen as the trainee: what is kept goes with the tab. */
  guest: boolean;
  act(deed: Deed): void;
  undo(): void;
  /** Who ticks from now on. */
  signIn(by: string): void;
  keep(kept: boolean): void;
  open(id: string): void;
  begin(): void;
  /** Forgets runs, here and on this browser. */
  clear(ids: readonly string[]): void;
  /** Takes a run in that came from elsewhere; where it is here already, both become one. */
  takeIn(run: Run): void;
}

const stamp = () => ({ id: newId().slice(0, 12), now: now() });

/** The runs of a checklist. One lives as long as the page, unless it is asked to be kept; two tabs with one run stay in step. */
export function useRuns({ id: drill, rules }: VisitBundle): Runs {
  const fresh = (id: string, at: number): Held => ({ run: newRun(drill, rules, id, at), kept: false });
  // The first paint is the server's: a run without an id, which the true one replaces at once.
  const [shown, setShown] = useState<Shown>(() => ({ open: '', all: [fresh('', 0)], guest: false }));
  const latest = useRef(shown);
  const show = (next: Partial<Shown>) => {
    latest.current = { ...latest.current, ...next };
    setShown(latest.current);
  };
  const heldNow = () => latest.current.all.find(({ run }) => run.id === latest.current.open) ?? fresh('', 0);
  const put = (held: Held, more: Partial<Shown> = {}) =>
    show({ all: latest.current.all.map((one) => (one.run.id === held.run.id ? held : one)), ...more });

  /** Shows a run and, where it is to be kept, keeps it. */
  const save = (held: Held) => {
    if (!held.kept) return put(held, { why: undefined });
    const result = writeKept(held);
    put('run' in result ? { ...held, run: result.run } : held, { why: 'why' in result ? result.why : undefined });
  };
  const begun = () => fresh(newId(), now());
  /** All but what was opened and left as it was. */
  const worth = (opened?: string) =>
    latest.current.all.filter(({ kept, run }) => kept || run.log.length > 0 || run.id === opened);

  /** Another tab wrote or forgot a run. */
  const heard = (id?: string) => {
    for (const held of latest.current.all) {
      if (!held.kept || (id !== undefined && held.run.id !== id)) continue;
      const stored = readKept(drill, held.run.id);
      if (!stored) put({ ...held, kept: false });
      else {
        const run = merged(held.run, stored.run);
        if (run.log.length > stored.run.log.length) save({ ...held, run });
        else if (run !== held.run) put({ ...held, run });
      }
    }
    const known = new Set(latest.current.all.map(({ run }) => run.id));
    const others = allKept(drill).filter(({ run }) => !known.has(run.id));
    if (others.length > 0) show({ all: [...latest.current.all, ...others] });
  };

  useEffect(() => {
    moveOldRun(drill, newRun(drill, rules, newId(), now()));
    const kept = allKept(drill);
    const all = kept.length > 0 ? kept : [begun()];
    show({ all, open: all[0]?.run.id ?? '', guest: practising() === guest });
    return watchDrafts(runsOf(drill), heard);
  }, [drill]);

  return {
    all: shown.all,
    held: shown.all.find(({ run }) => run.id === shown.open) ?? shown.all[0] ?? fresh('', 0),
    why: shown.why,
    guest: shown.guest,
    act: (deed) => save({ ...heldNow(), run: act(heldNow().run, deed, stamp()) }),
    undo: () => save({ ...heldNow(), run: undo(heldNow().run, stamp()) }),
    signIn: (by) => save({ ...heldNow(), by }),
    keep(kept) {
      if (!kept) dropKept(heldNow().run);
      save({ ...heldNow(), kept });
      if (latest.current.why) put({ ...heldNow(), kept: false });
    },
    open: (id) => show({ open: id, all: worth(id) }),
    begin() {
      const next = begun();
      show({ all: [...worth(), next], open: next.run.id });
    },
    clear(ids) {
      for (const { run, kept } of latest.current.all) if (kept && ids.includes(run.id)) dropKept(run);
      const left = latest.current.all.filter(({ run }) => !ids.includes(run.id));
      const all = left.length > 0 ? left : [begun()];
      const open = all.some(({ run }) => run.id === latest.current.open) ? latest.current.open : (all[0]?.run.id ?? '');
      show({ all, open });
    },
    takeIn(run) {
      const here = latest.current.all.find((one) => one.run.id === run.id);
      const next: Held = here ? { ...here, run: merged(here.run, run) } : { run, kept: false };
      show({ all: [...worth().filter((one) => one.run.id !== run.id), next], open: run.id });
      save(next);
    },
  };
}
