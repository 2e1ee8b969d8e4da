import type { Logged, Run } from './run.ts';

/**
 * A run as it was kept until version 2: facts and ticks, one a checklist, without a name or time.
 * @param blank a new run to put it into
 * @returns undefined where it is none
 */
export function fromOldRun(draft: unknown, blank: Run): Run | undefined {
  if (typeof draft !== 'object' || draft === null) return undefined;
  const { v, facts, ticks } = draft as { v?: unknown; facts?: unknown; ticks?: unknown };
  if (v !== 1 || typeof facts !== 'object' || typeof ticks !== 'object') return undefined;
  const log: Logged[] = [];
  const add = (at: number, deed: Logged['deed']) => log.push({ id: `old-${log.length}`, n: log.length + 1, at, deed });
  for (const [fact, answer] of Object.entries(facts ?? {}))
    if (typeof answer === 'boolean') add(blank.started, { do: 'fact', fact, answer });
  for (const [item, tick] of Object.entries(
    (ticks ?? {}) as Record<string, { at?: unknown; version?: unknown } | null>,
  ))
    if (typeof tick?.at === 'number' && typeof tick.version === 'number')
      add(tick.at, { do: 'tick', item, by: '', version: tick.version });
  return { ...blank, log };
}
