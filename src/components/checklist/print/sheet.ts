import type { VisitBundle } from '../../../catalogue/bundle.ts';
import { fillText } from '../../../catalogue/fill.ts';
import { fill } from '../../../i18n/fill.ts';
import { factsOf } from '../../../scoring/applies.ts';
import type { PrintWords, SheetWords } from '../../drill/words.ts';
import { planOf, type Visit } from '../plan.ts';
import type { Tick } from '../run.ts';
import { momentOf } from '../wall.ts';
import { askedFacts, toldFacts } from './facts.ts';
import { blankLine, plannedLine } from './lines.ts';
import type { Line, Sheet } from './model.ts';
import { dayAndTime } from './times.ts';

/** What every sheet of a checklist is made from, one language. */
export interface Material {
  bundle: VisitBundle;
  /** The procedure it belongs to. */
  procedure: { title: string; version: number };
  t: PrintWords;
  sheet: SheetWords;
}

/** What is known of this visit. */
export interface Known {
  visit: Visit;
  ticks: Readonly<Record<string, Pick<Tick, 'at' | 'version'> & Partial<Tick>>>;
}

/** The parts of a sheet that the facts of a visit do not change. */
function frameOf({ bundle, procedure, t, sheet }: Material) {
  const { drill, locale, facts } = bundle;
  return {
    locale,
    title: drill.title,
    company: facts.company.name,
    version: fill(t.version, { procedure: procedure.title, n: procedure.version }),
    use: sheet.use[drill.use],
    counts: fill(sheet.event, { event: drill.event }),
    blanks: drill.blanks,
    words: t,
  };
}

/** The roles that have something to do, in the order in which they come in. */
function rolesOf(phases: Sheet['phases'], names: Record<string, string>, people: Visit['people']): Sheet['roles'] {
  const lines = phases.flatMap((phase) => phase.lines).filter(({ struck }) => struck === undefined);
  return [...new Set(lines.map(({ role }) => role))].map((id) => {
    const person = people[id];
    return { id, name: names[id] ?? id, ...(person ? { person } : {}) };
  });
}

const hasStars = (phases: Sheet['phases']) => phases.some(({ lines }) => lines.some(({ starred }) => starred));

/** What stands in the items where the facts go: the usual names of places, a gap for numbers and choices. */
function blankValues({ bundle, t }: Material): Map<string, string> {
  const usual = bundle.drill.facts.map((fact) => {
    const named = typeof fact.usual === 'string' && !('options' in fact);
    return [`fact.${fact.id}`, named ? String(fact.usual) : t.gap] as const;
  });
  return new Map(usual);
}

/** The form with nothing filled in: every item, those that need not apply with their condition. */
export function blankSheet(material: Material): Sheet {
  const { drill } = material.bundle;
  const values = blankValues(material);
  const phases = drill.phases.map(({ id, title, items }) => ({
    id,
    title: fillText(title, values),
    lines: items.map((item) => blankLine(item, material, values)),
  }));
  return {
    ...frameOf(material),
    facts: askedFacts(drill.facts, material.sheet),
    phases,
    starred: hasStars(phases),
    roles: rolesOf(phases, drill.roles, {}),
  };
}

/** The form for this visit: what applies, when by the clock, by whom, what is ticked so far. */
export function visitSheet(material: Material, known: Known): Sheet {
  const { bundle, sheet } = material;
  const { drill, rules, locale } = bundle;
  const { visit } = known;
  const event = visit.event === undefined ? undefined : momentOf(visit.event);
  const phases = planOf(drill, rules, visit).phases.map(({ id, title, items }) => ({
    id,
    title,
    lines: items.map((item): Line => plannedLine(item, event, known, material)),
  }));
  return {
    ...frameOf(material),
    ...(event === undefined ? {} : { event: { name: drill.event, time: dayAndTime(event, locale) } }),
    facts: toldFacts(drill.facts, factsOf(drill.facts, visit.facts), sheet),
    phases,
    starred: hasStars(phases),
    roles: rolesOf(phases, drill.roles, visit.people),
  };
}

/** The lines of one role alone; phases without any are left out. What is struck is nobody's work. */
export function shareOf(sheet: Sheet, role: string): Sheet {
  const mine = (line: Line) => line.role === role && line.struck === undefined;
  const phases = sheet.phases
    .map((phase) => ({ ...phase, lines: phase.lines.filter(mine) }))
    .filter(({ lines }) => lines.length > 0);
  return { ...sheet, phases, starred: hasStars(phases) };
}
