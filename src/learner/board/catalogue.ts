import { type Catalogue, kinds } from '../../catalogue/catalogue.ts';
import type { Step } from '../../schemas/path.ts';
import type { Locale } from '../../schemas/text.ts';
import type { Route } from '../path.ts';
import { type PathData, pathData, versionsOf } from '../path-data.ts';
import type { Versions } from '../path-step.ts';
import type { RecordCatalogue, RecordDrill, RecordProcedure, RecordRule } from '../record-catalogue.ts';
import type { Course } from './course.ts';

/** A desk, as the board is narrowed by it. */
export interface BoardDesk {
  id: string;
  name: string;
  /** Ids of the procedures it needs, in the order in which to read them. */
  reads: string[];
}

/** An onboarding path: what is done on it, and what it is called. */
export interface BoardPath extends Route {
  title: string;
}

/** What the trainer's board must know of the content beside what the record page knows, in one language. */
export interface BoardContent {
  desks: BoardDesk[];
  paths: BoardPath[];
  versions: Versions;
}

/** What the trainer's board knows of the content. */
export type BoardCatalogue = RecordCatalogue & BoardContent;

/** Builds it out of the whole content. */
export function boardContentOf(catalogue: Catalogue, locale: Locale): BoardContent {
  return {
    desks: [...catalogue.desks].map(([id, { name, reads }]) => ({ id, name: name[locale], reads })),
    paths: [...catalogue.paths].map(([id, path]) => {
      const { title, days } = pathData(catalogue, id, path, locale);
      return { id, title, days: days.map(({ steps }) => ({ steps: steps.map(stepOf) })) };
    }),
    versions: versionsOf(catalogue),
  };
}

/** True of what a trainee does alone; the record knows reviews and observations by the same list. */
function isDrill({ kind }: RecordDrill): boolean {
  return kinds.some((one) => one === kind);
}

/** A step without its words. */
function stepOf(step: PathData['days'][number]['steps'][number]): Step {
  return 'read' in step ? { read: step.read } : { drill: step.drill, bar: step.bar };
}

/** What reading records needs of it. */
export function courseOf({ procedures, drills, paths, versions }: BoardCatalogue): Course {
  return {
    rules: procedures.flatMap(({ rules }) => rules.map(({ id, version }) => ({ id, version }))),
    drills: drills.filter(isDrill).map(({ id }) => id),
    paths: paths.map(({ id, days }) => ({ id, days })),
    versions,
  };
}

/** A rule with the procedure it belongs to. */
export type BoardRule = RecordRule & { procedure: RecordProcedure };

/** What of the content is looked at. */
export interface Scope {
  procedures: RecordProcedure[];
  rules: BoardRule[];
  drills: RecordDrill[];
  paths: BoardPath[];
}

/** What the board is narrowed to; empty where it is not. */
export interface Narrowing {
  /** Id of a desk. */
  desk: string;
  /** Id of an onboarding path. */
  path: string;
  /** Id of a procedure. */
  procedure: string;
}
export const everything: Narrowing = { desk: '', path: '', procedure: '' };

/** The procedures that the steps of a path read or practise, in their order; and its drills. */
function stepsOf({ days }: BoardPath): { procedures: string[]; drills: string[] } {
  const steps = days.flatMap((day) => day.steps);
  const drills = steps.flatMap((step) => ('drill' in step ? step.drill : []));
  const named = steps.map((step) => ('read' in step ? step.read : (step.drill.split('/')[0] ?? '')));
  return { procedures: [...new Set(named)], drills: [...new Set(drills)] };
}

/**
 * What is left of the content: the procedures of the desk and of the path, or the one that was chosen, with their rules; the drills of
 * the path, else of those procedures.
 */
export function scopeOf(catalogue: BoardCatalogue, { desk, path, procedure }: Narrowing): Scope {
  const { procedures, drills, desks, paths } = catalogue;
  const way = paths.find(({ id }) => id === path);
  const steps = way && stepsOf(way);
  const reads = desks.find(({ id }) => id === desk)?.reads;
  const ordered = steps?.procedures ?? reads ?? procedures.map(({ id }) => id);
  const wanted = ordered
    .filter((id) => (!reads || reads.includes(id)) && (procedure === '' || id === procedure))
    .flatMap((id) => procedures.find((one) => one.id === id && one.rules.length > 0) ?? []);
  return {
    procedures: wanted,
    rules: wanted.flatMap((one) => one.rules.map((rule) => ({ ...rule, procedure: one }))),
    drills: wanted.flatMap(({ id }) =>
      drills.filter(
        (drill) => isDrill(drill) && drill.id.startsWith(`${id}/`) && (!steps || steps.drills.includes(drill.id)),
      ),
    ),
    paths: way ? [way] : paths,
  };
}
