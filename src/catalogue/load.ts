import { getCollection } from 'astro:content';
import type { Catalogue, Drill, Kind } from './catalogue.ts';

let loaded: Promise<Catalogue> | undefined;

/** `complaints/angry-owner` belongs to `complaints`. */
const procedureOf = (id: string) => id.split('/')[0] ?? '';

/** Drills of one kind, as the catalogue holds them. */
function drillsOf(kind: Kind, entries: { id: string; data: unknown }[]): [string, Drill][] {
  return entries.map(({ id, data }) => [id, { id, procedure: procedureOf(id), kind, data } as Drill]);
}

async function read(): Promise<Catalogue> {
  const [procedures, rules, desks, phrases, roleplays, quizzes, checklists] = await Promise.all([
    getCollection('procedures'),
    getCollection('rules'),
    getCollection('desks'),
    getCollection('phrases'),
    getCollection('roleplays'),
    getCollection('quizzes'),
    getCollection('checklists'),
  ]);
  const rulesOf = new Map(rules.map(({ id, data }) => [id, data.rules]));
  const ordered = procedures.toSorted((one, other) => one.data.order - other.data.order);
  const drills = [
    ...drillsOf('roleplay', roleplays),
    ...drillsOf('quiz', quizzes),
    ...drillsOf('checklist', checklists),
  ];
  return {
    procedures: new Map(ordered.map(({ id, data }) => [id, data])),
    rules: new Map(
      ordered.flatMap(({ id: procedure }) =>
        (rulesOf.get(procedure) ?? []).map((rule) => {
          const fullId = `${procedure}/${rule.id}`;
          return [fullId, { ...rule, procedure, fullId }] as const;
        }),
      ),
    ),
    drills: new Map(drills.toSorted(([one], [other]) => one.localeCompare(other, 'en'))),
    phrases: new Map(phrases.flatMap(({ data }) => Object.entries(data))),
    desks: new Map(desks.flatMap(({ data }) => Object.entries(data.desks))),
  };
}

/**
 * The content as Astro's collections hold it, joined. Read once a build; anew each time while developing,
 * so that an edit shows.
 */
export function loadCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return read();
  loaded ??= read();
  return loaded;
}
