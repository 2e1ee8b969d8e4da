import type { RuleCard, VisitBundle } from '../../catalogue/bundle.ts';
import { factValues, fillText } from '../../catalogue/fill.ts';
import type { Checklist, ChecklistItem } from '../../schemas/checklist.ts';
import type { Localised } from '../../schemas/localised.ts';
import { appliesIn, type Facts, factsOf } from '../../scoring/applies.ts';
import { dueAt } from './wall.ts';

export type ChecklistDrill = Localised<Checklist>;
/** A checklist without what it is practised with. */
export type VisitDrill = VisitBundle['drill'];

/** An item of one's own, for one visit. */
export interface AddedItem {
  id: string;
  /** The phase it stands in, by id. */
  phase: string;
  text: string;
  /** Who does it: a role of the checklist. */
  role: string;
  /** Hours after the event; negative before it. */
  dueHours?: number;
}

/** What is known of one visit. Nothing about guests is asked; names of our own staff may be given per role for the day. */
export interface Visit {
  v: 2;
  /** Facts told, by id; what is not told is as usual (`factsOf` gives them all). */
  facts: Facts;
  /** Local wall time of the event, `YYYY-MM-DDTHH:mm`, if known. */
  event?: string;
  /** When the visit was booked, milliseconds since 1970: what would have been due before it is due now. */
  booked?: number;
  /** Who of our own staff has a role on the day, by role. */
  people: Readonly<Record<string, string>>;
  added: readonly AddedItem[];
  /** The day's wording of an item, by item. */
  reworded: Readonly<Record<string, string>>;
  /** The day's role of an item, by item. */
  reassigned: Readonly<Record<string, string>>;
  /** Why an item is left out on the day, by item. */
  struck: Readonly<Record<string, string>>;
}

export interface PlannedItem {
  id: string;
  /** What is done, in the day's wording, the facts of the visit filled in. */
  text: string;
  /** The wording of the checklist, where the day's differs. */
  documented?: string;
  /** The rule behind it; an item of one's own has none. */
  rule?: RuleCard;
  /**
   * `documented`: a rule of the handbook asks for it (one that the house added cites only `house`). `suggestion`: the house
   * suggests it. `own`: added for this visit.
   */
  origin: 'documented' | 'suggestion' | 'own';
  role: string;
  roleName: string;
  /** Who has the role on the day, where a name was given. */
  person?: string;
  /** When it is due, milliseconds since 1970, where the event has a time: never before the visit was booked. */
  due?: number;
  /** True where it would have been due before the visit was booked: it is due now. */
  dueNow?: boolean;
  /** Hours after the event; negative before it. */
  dueHours?: number;
  /** True where the time is a suggestion of the house: the rule does not say when. */
  dueSuggested?: boolean;
  /** Why it is left out. */
  struck?: string;
  /** True where later phases wait for it. */
  gate?: boolean;
  /** True where a second person signs. */
  signs?: boolean;
}

export interface PlannedPhase {
  id: string;
  title: string;
  items: PlannedItem[];
}

/** The checklist of one visit: plain data, in the order of the work. Phases without items are left out. */
export interface Plan {
  phases: PlannedPhase[];
}

/** A visit of which nothing has been told. */
export const noVisit: Visit = { v: 2, facts: {}, people: {}, added: [], reworded: {}, reassigned: {}, struck: {} };

const own = <Value>(of: Readonly<Record<string, Value>>, key: string) => (Object.hasOwn(of, key) ? of[key] : undefined);

type When = Pick<PlannedItem, 'due' | 'dueNow' | 'dueHours'>;

function whenDue({ event, booked }: Visit, dueHours: number | undefined): When {
  if (dueHours === undefined) return {};
  const due = event === undefined ? undefined : dueAt(event, dueHours);
  if (due === undefined) return { dueHours };
  return booked !== undefined && due < booked ? { dueHours, due: booked, dueNow: true } : { dueHours, due };
}

/** What an item of the checklist and one of one's own have in common. */
function common(drill: VisitDrill, visit: Visit, id: string, documentedRole: string) {
  const role = own(visit.reassigned, id) ?? documentedRole;
  const person = own(visit.people, role);
  const struck = own(visit.struck, id);
  return {
    id,
    role,
    roleName: own(drill.roles, role) ?? role,
    ...(person ? { person } : {}),
    ...(struck === undefined ? {} : { struck }),
  };
}

/**
 * The checklist that follows from the facts of a visit.
 * @param rules what the items cite, by full id
 */
export function planOf(drill: VisitDrill, rules: Readonly<Record<string, RuleCard>>, visit: Visit): Plan {
  const facts = factsOf(drill.facts, visit.facts);
  const values = factValues(drill.facts, facts);

  const documented = (item: Localised<ChecklistItem>): PlannedItem => {
    const { due = item.dueSuggested, gate, signs } = item;
    const wording = fillText(item.text, values);
    const text = own(visit.reworded, item.id) ?? wording;
    const rule = own(rules, item.rule);
    return {
      ...common(drill, visit, item.id, item.role),
      text,
      ...(text === wording ? {} : { documented: wording }),
      ...(rule ? { rule } : {}),
      origin: item.suggestion ? 'suggestion' : 'documented',
      ...whenDue(visit, due === undefined ? undefined : Number(due)),
      ...(item.dueSuggested === undefined ? {} : { dueSuggested: true }),
      ...(gate ? { gate } : {}),
      ...(signs ? { signs } : {}),
    };
  };
  const added = ({ id, text, role, dueHours }: AddedItem): PlannedItem => ({
    ...common(drill, visit, id, role),
    text: own(visit.reworded, id) ?? text,
    origin: 'own',
    ...whenDue(visit, dueHours),
  });

  const last = drill.phases.at(-1)?.id;
  const phaseOf = ({ phase }: AddedItem) => (drill.phases.some(({ id }) => id === phase) ? phase : last);
  const phases = drill.phases.map(({ id, title, items }) => ({
    id,
    title: fillText(title, values),
    items: [
      ...items.filter((item) => appliesIn(item, facts)).map(documented),
      ...visit.added.filter((item) => phaseOf(item) === id).map(added),
    ],
  }));
  return { phases: phases.filter(({ items }) => items.length > 0) };
}

/** The items of a plan in order; those struck out only where asked for. */
export function itemsOf({ phases }: Plan, struckToo = false): PlannedItem[] {
  return phases.flatMap(({ items }) => items).filter(({ struck }) => struckToo || struck === undefined);
}
