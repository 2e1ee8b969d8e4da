import {
  type Catalogue,
  type Drill,
  deskOf,
  deskOfProcedure,
  drillPath,
  rulePath,
  rulesOfProcedure,
} from '../catalogue/catalogue.ts';
import { fillText, placeholders } from '../catalogue/fill.ts';
import type { Path, Step } from '../schemas/path.ts';
import type { Locale } from '../schemas/text.ts';
import type { Versions } from './path-step.ts';

/** A step as pages name it: its title and where it is done, below the language. */
export type StepData = Step & { title: string; path: string; kind?: Drill['kind']; minutes?: number };

/** A path in one language, with all that an island needs to show it. */
export interface PathData {
  id: string;
  title: string;
  summary: string;
  desk?: string;
  days: { title: string; steps: StepData[] }[];
}

/** Rules that have changed since they were first written, to say which a passed drill has to show again. */
export type ChangedRules = Record<string, { title: string; number: number; path: string }>;

/** The versions of everything, as {@link Versions} wants them. */
export function versionsOf({ procedures, rules }: Catalogue): Versions {
  const scored = [...rules].filter(([, { status, version }]) => status === 'active' && version > 1);
  return {
    procedures: Object.fromEntries([...procedures].map(([id, { version }]) => [id, version])),
    rules: Object.fromEntries(scored.map(([id, { version }]) => [id, version])),
  };
}

/**
 * The versions that the page of one path needs: of the procedures that it reads, not of the whole handbook. Any rule may have
 * changed under a drill.
 */
export function versionsFor({ days }: PathData, { procedures, rules }: Versions): Versions {
  const read = days.flatMap(({ steps }) => steps.flatMap((step) => ('read' in step ? step.read : [])));
  const own = [...new Set(read)].flatMap((id): [string, number][] => {
    const version = procedures[id];
    return version === undefined ? [] : [[id, version]];
  });
  return { procedures: Object.fromEntries(own), rules };
}

/** How the rules of `versionsOf` are named: the title of the procedure, and the number on its page. */
export function changedRules(catalogue: Catalogue, locale: Locale): ChangedRules {
  const named = Object.keys(versionsOf(catalogue).rules).map((id) => {
    const [procedure = '', name] = id.split('/');
    const number = rulesOfProcedure(catalogue, procedure).findIndex((rule) => rule.id === name) + 1;
    return [id, { title: titleOf(catalogue, procedure, locale), number, path: rulePath(id) }] as const;
  });
  return Object.fromEntries(named);
}

function titleOf(catalogue: Catalogue, procedure: string, locale: Locale): string {
  const title = catalogue.procedures.get(procedure)?.title[locale] ?? procedure;
  return fillText(title, placeholders(deskOfProcedure(catalogue, procedure), locale));
}

function stepData(catalogue: Catalogue, step: Step, locale: Locale): StepData[] {
  if ('read' in step) {
    const title = titleOf(catalogue, step.read, locale);
    return catalogue.procedures.has(step.read) ? [{ ...step, title, path: `/procedures/${step.read}/` }] : [];
  }
  const drill = catalogue.drills.get(step.drill);
  if (!drill) return [];
  const title = fillText(drill.data.title[locale], placeholders(deskOf(catalogue, drill.data.desk), locale));
  const minutes = drill.kind === 'checklist' ? {} : { minutes: drill.data.minutes };
  return [{ ...step, title, path: drillPath(drill), kind: drill.kind, ...minutes }];
}

/** A path as pages and islands show it; a step whose procedure or drill is not there is left out (the author check names it). */
export function pathData(catalogue: Catalogue, id: string, path: Path, locale: Locale): PathData {
  return {
    id,
    title: path.title[locale],
    summary: path.summary[locale],
    ...(path.desk ? { desk: path.desk } : {}),
    days: path.days.map(({ title, steps }) => ({
      title: title[locale],
      steps: steps.flatMap((step) => stepData(catalogue, step, locale)),
    })),
  };
}

/** All paths, and the versions of now: what it takes to say how far somebody is on each. */
export interface Followable {
  paths: PathData[];
  versions: Versions;
}

export function followable(catalogue: Catalogue, locale: Locale): Followable {
  const paths = [...catalogue.paths].map(([id, path]) => pathData(catalogue, id, path, locale));
  return { paths, versions: versionsOf(catalogue) };
}
