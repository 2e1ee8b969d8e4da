import { fill } from '../../i18n/fill.ts';
import type { VisitWords } from '../drill/words.ts';
import { stamp } from './due.ts';
import { itemsOf, type Plan } from './plan.ts';
import type { Deed, Run } from './run.ts';
import { stateOf } from './state.ts';

/** What a run is called: its name, else when its event is, else when it was begun. */
export function runTitle(run: Run, t: VisitWords): string {
  const { name, visit } = stateOf(run);
  if (name) return name;
  if (visit.event) return fill(t.visit.runAt, { time: visit.event.replace('T', ' ') });
  return fill(t.visit.runUnnamed, { day: run.started ? stamp(run.started) : '' });
}

/** A deed in words: “打勾‘打开北门，一直开着’”. */
export function deedText(deed: Deed, plan: Plan, t: VisitWords): string {
  const kind = t.visit.deed[deed.do];
  const id = 'item' in deed ? (typeof deed.item === 'string' ? deed.item : deed.item.id) : undefined;
  const item = itemsOf(plan, true).find((one) => one.id === id);
  return item ? fill(t.visit.deedOn, { deed: kind, text: item.text }) : kind;
}
