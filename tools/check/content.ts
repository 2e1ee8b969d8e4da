import type { Catalogue, Drill } from '../../src/catalogue/catalogue.ts';
import { join } from '../../src/catalogue/join.ts';
import { desk } from '../../src/schemas/desks.ts';
import { path } from '../../src/schemas/path.ts';
import { phraseGroup } from '../../src/schemas/phrases.ts';
import { procedure } from '../../src/schemas/procedure.ts';
import { type Rule, rule } from '../../src/schemas/rule.ts';
import { sourceDocument } from '../../src/schemas/sources.ts';
import { drillSchemas } from './formats.ts';
import { allNames, type Names, namesOf } from './names.ts';
import { type Part, parts, whole } from './parts.ts';
import type { DrillFile, ProcedureFolder, Sources } from './sources.ts';

/** A rule that fits its schema, with its folder. */
export interface RulePart extends Part<Rule> {
  fullId: string;
  folder: ProcedureFolder;
}

/** A drill whose whole file fits its schema. */
export interface SoundDrill {
  drill: Drill;
  file: DrillFile['file'];
}

/** What all checks look at: the files, and what could be made of them. */
export interface Content {
  sources: Sources;
  /** Rules that fit their schema, by full id; of two with one id, the first. */
  rules: Map<string, RulePart>;
  drills: SoundDrill[];
  names: { rules: Map<string, Names>; phrases: Names; desks: Names };
  /** The joined content, of the parts that fit their schemas. */
  catalogue: Catalogue;
}

function rulesOf(folders: ProcedureFolder[]): Map<string, RulePart> {
  const rules = new Map<string, RulePart>();
  for (const folder of folders)
    for (const part of parts(folder.rules, ['rules'], rule)) {
      const fullId = `${folder.id}/${part.data.id}`;
      if (!rules.has(fullId)) rules.set(fullId, { ...part, fullId, folder });
    }
  return rules;
}

function soundDrills(files: DrillFile[]): SoundDrill[] {
  return files.flatMap(({ id, procedure, kind, file }) => {
    const data = whole(file, drillSchemas[kind])?.data;
    return data ? [{ drill: { id, procedure, kind, data } as Drill, file }] : [];
  });
}

/** Parts with their key, the last step of their path. */
function keyed<T>(list: Part<T>[]): [string, T][] {
  return list.map(({ path, data }) => [String(path.at(-1)), data]);
}

/** Joins what fits its schema. */
export function contentOf(sources: Sources): Content {
  const { folders, phrases, desks, documents } = sources;
  const rules = rulesOf(folders);
  const drills = soundDrills(sources.drills);
  const catalogue = join({
    procedures: folders.flatMap(({ id, head }) => {
      const data = whole(head, procedure)?.data;
      return data ? [[id, data] as const] : [];
    }),
    rules: folders.map((folder) => [folder.id, parts(folder.rules, ['rules'], rule).map(({ data }) => data)]),
    drills: drills.map(({ drill }) => drill),
    phrases: phrases.flatMap((file) => keyed(parts(file, [], phraseGroup))),
    paths: sources.paths.flatMap(({ id, file }) => {
      const data = whole(file, path)?.data;
      return data ? [[id, data] as const] : [];
    }),
    desks: keyed(parts(desks, ['desks'], desk)),
    documents: keyed(parts(documents, ['sources'], sourceDocument)),
  });
  const ruleNames = folders.map(({ id, rules }) => [id, namesOf(rules, ['rules'], `${id}/`)] as const);
  return {
    sources,
    rules,
    drills,
    names: {
      rules: new Map(ruleNames),
      phrases: allNames(phrases.map((file) => namesOf(file, []))),
      desks: namesOf(desks, ['desks']),
    },
    catalogue,
  };
}
