import type { Deed, Logged, Run } from './run.ts';
import { standing } from './state.ts';

/** What a deed is given by its surroundings: a fresh id, and the time in milliseconds since 1970. */
export interface Stamp {
  id: string;
  now: number;
}

const append = (run: Run, deed: Logged['deed'], { id, now }: Stamp): Run => ({
  ...run,
  log: [...run.log, { id, n: (run.log.at(-1)?.n ?? 0) + 1, at: now, deed }],
});

/** The run with a deed done. */
export function act(run: Run, deed: Deed, stamp: Stamp): Run {
  return append(run, deed, stamp);
}

/** The deed that `undo` would take back: the last that stands. */
export function lastDeed(run: Run): Deed | undefined {
  return standing(run).at(-1)?.deed;
}

/** The run with its last deed taken back; the same run where there is none. */
export function undo(run: Run, stamp: Stamp): Run {
  const last = standing(run).at(-1);
  return last ? append(run, { do: 'undo', of: last.id }, stamp) : run;
}

/** The order of a log: by place, then time, then id. */
export const inTurn = (one: Logged, other: Logged) =>
  one.n - other.n || one.at - other.at || (one.id < other.id ? -1 : Number(one.id > other.id));

/** Two copies of one run as one: all that was done in either, in order. Merging again changes nothing. */
export function merged(one: Run, other: Run): Run {
  const known = new Map([...other.log, ...one.log].map((entry) => [entry.id, entry]));
  if (known.size === one.log.length) return one;
  return { ...one, log: [...known.values()].sort(inTurn) };
}
