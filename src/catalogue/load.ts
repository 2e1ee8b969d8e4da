import { getCollection } from 'astro:content';
import type { Catalogue, Drill, Kind } from './catalogue.ts';
import { join } from './join.ts';

let loaded: Promise<Catalogue> | undefined;

/** `complaints/angry-owner` belongs to `complaints`. */
const procedureOf = (id: string) => id.split('/')[0] ?? '';

/** Drills of one kind, as the catalogue holds them. */
function drillsOf(kind: Kind, entries: { id: string; data: unknown }[]): Drill[] {
  return entries.map(({ id, data }) => ({ id, procedure: procedureOf(id), kind, data }) as Drill);
}

async function read(): Promise<Catalogue> {
  const [procedures, rules, desks, paths, sources, phrases, roleplays, quizzes, checklists] = await Promise.all([
    getCollection('procedures'),
    getCollection('rules'),
    getCollection('desks'),
    getCollection('paths'),
    getCollection('sources'),
    getCollection('phrases'),
    getCollection('roleplays'),
    getCollection('quizzes'),
    getCollection('checklists'),
  ]);
  return join({
    procedures: procedures.map(({ id, data }) => [id, data]),
    rules: rules.map(({ id, data }) => [id, data.rules]),
    drills: [...drillsOf('roleplay', roleplays), ...drillsOf('quiz', quizzes), ...drillsOf('checklist', checklists)],
    phrases: phrases.flatMap(({ data }) => Object.entries(data)),
    desks: desks.flatMap(({ data }) => Object.entries(data.desks)),
    paths: paths.map(({ id, data }) => [id, data]),
    documents: sources.flatMap(({ data }) => Object.entries(data.sources)),
  });
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
