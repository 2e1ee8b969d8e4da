import { noVisit } from './plan.ts';
import type { Deed, Logged, Run, RunState } from './run.ts';

const without = <Value>(of: Readonly<Record<string, Value>>, key: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(of).filter(([name]) => name !== key));
const put = <Value>(of: Readonly<Record<string, Value>>, key: string, value: Value | ''): Record<string, Value> =>
  value === '' ? without(of, key) : { ...of, [key]: value };

/** What a deed makes of a state. */
function done(state: RunState, deed: Deed, at: number): RunState {
  const { visit, ticks } = state;
  const planned = (change: Partial<RunState['visit']>): RunState => ({ ...state, visit: { ...visit, ...change } });
  switch (deed.do) {
    case 'name':
      return { ...state, name: deed.name };
    case 'fact':
      return planned({ facts: { ...visit.facts, [deed.fact]: deed.answer } });
    case 'event': {
      const { event: _, ...rest } = visit;
      return { ...state, visit: deed.at ? { ...rest, event: deed.at } : rest };
    }
    case 'person':
      return planned({ people: put(visit.people, deed.role, deed.name) });
    case 'add':
      return planned({ added: [...visit.added.filter(({ id }) => id !== deed.item.id), deed.item] });
    case 'reword':
      return planned({ reworded: put(visit.reworded, deed.item, deed.text) });
    case 'reassign':
      return planned({ reassigned: put(visit.reassigned, deed.item, deed.role) });
    case 'strike':
      return planned({ struck: { ...visit.struck, [deed.item]: deed.reason } });
    case 'restore':
      return planned({ struck: without(visit.struck, deed.item) });
    case 'tick':
      return { ...state, ticks: { ...ticks, [deed.item]: { at, by: deed.by, version: deed.version } } };
    case 'untick':
      return { ...state, ticks: without(ticks, deed.item) };
    case 'sign': {
      const tick = ticks[deed.item];
      return tick ? { ...state, ticks: { ...ticks, [deed.item]: { ...tick, second: { at, by: deed.by } } } } : state;
    }
  }
}

/** The deeds of a run in order, without those that were taken back. */
export function standing({ log }: Pick<Run, 'log'>): (Logged & { deed: Deed })[] {
  const undone = new Set(log.flatMap(({ deed }) => (deed.do === 'undo' ? deed.of : [])));
  return log.filter((entry): entry is Logged & { deed: Deed } => entry.deed.do !== 'undo' && !undone.has(entry.id));
}

/** What a run comes to: its deeds one after another. */
export function stateOf(run: Run): RunState {
  const begun: RunState = { name: '', visit: { ...noVisit, booked: run.started }, ticks: {} };
  return standing(run).reduce((state, { deed, at }) => done(state, deed, at), begun);
}
