import type { RuleCard } from '../../../catalogue/bundle.ts';
import { fillText } from '../../../catalogue/fill.ts';
import { fill } from '../../../i18n/fill.ts';
import { conditionText, dueText } from '../../handbook/sheet.ts';
import { stamp } from '../due.ts';
import type { PlannedItem, VisitDrill } from '../plan.ts';
import type { Line } from './model.ts';
import type { Known, Material } from './sheet.ts';
import { clockTime } from './times.ts';

type Item = VisitDrill['phases'][number]['items'][number];

/** What a rule says about where it comes from: its clauses, its version where that is not the first, its page. */
function behind(
  rule: RuleCard | undefined,
  ticked: number | undefined,
  { t }: Material,
): Pick<Line, 'source' | 'version' | 'path'> {
  if (!rule) return { source: '', version: 0 };
  const clauses = rule.source.map((clause) => (clause === 'house' ? t.house : clause)).join(t.listComma);
  const version = ticked || rule.version;
  const source = version > 1 ? `${clauses} ${fill(t.ruleVersion, { n: version })}` : clauses;
  return { source, version, path: rule.path };
}

/** A time; one that only the house suggests has a star. */
function timed(time: string, suggested: boolean, { t }: Material): Pick<Line, 'due' | 'starred'> {
  const starred = suggested && time !== '';
  return { due: starred ? fill(t.suggestedTime, { time }) : time, starred };
}

/** An item of the checklist as the blank form has it: with its condition, where it need not apply. */
export function blankLine(item: Item, material: Material, values: Map<string, string>): Line {
  const { bundle, t, sheet } = material;
  const { drill, rules } = bundle;
  const condition = conditionText(item.when, drill.facts, sheet);
  return {
    id: item.id,
    text: fillText(item.text, values),
    tags: [...(item.suggestion ? [t.suggestion] : []), ...(condition ? [condition] : [])],
    notes: [],
    role: item.role,
    who: drill.roles[item.role] ?? item.role,
    ...timed(dueText(item.due ?? item.dueSuggested, sheet), item.dueSuggested !== undefined, material),
    ...behind(rules[item.rule], undefined, material),
    done: false,
    gate: item.gate ?? false,
    signs: item.signs ?? false,
  };
}

/** When an item was ticked and by whom, and who signed beside. */
function madeNotes(tick: Known['ticks'][string], t: Material['t']): string[] {
  const made = ({ at, by }: { at: number; by?: string }) =>
    fill(t.doneAt, { time: by ? `${stamp(at)} ${by}` : stamp(at) });
  return [tick, ...(tick.second ? [tick.second] : [])].map(made);
}

/**
 * An item of a visit.
 * @param event when the visit begins, milliseconds since 1970, where that is known
 */
export function plannedLine(item: PlannedItem, event: number | undefined, known: Known, material: Material): Line {
  const { bundle, t, sheet } = material;
  const tick = known.ticks[item.id];
  const marks = item.origin === 'documented' ? [] : [t[item.origin]];
  const documented = item.documented === undefined ? [] : [fill(t.documented, { text: item.documented })];
  const clock = item.due === undefined || event === undefined ? undefined : clockTime(item.due, event, bundle.locale);
  const time = item.dueNow ? t.dueNow : (clock ?? dueText(item.dueHours, sheet));
  return {
    id: item.id,
    text: item.text,
    tags: marks,
    notes: [...documented, ...(tick ? madeNotes(tick, t) : [])],
    ...(item.struck === undefined ? {} : { struck: item.struck }),
    role: item.role,
    who: item.person ? `${item.roleName} ${item.person}` : item.roleName,
    ...timed(time, item.dueSuggested === true, material),
    ...behind(item.rule, tick?.version, material),
    done: tick !== undefined,
    gate: item.gate ?? false,
    signs: item.signs ?? false,
  };
}
