/**
 * Reads all content of a checkout into one catalogue: for `npm run try`, the tests of the labelled
 * examples and other author tools. The pages read the same files through Astro's collections.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Catalogue, Drill, Kind } from '../src/catalogue/catalogue.ts';
import { checklist } from '../src/schemas/checklist.ts';
import { desksFile } from '../src/schemas/desks.ts';
import { type ExamplesFile, examplesFile } from '../src/schemas/examples.ts';
import { phrasesFile } from '../src/schemas/phrases.ts';
import { procedure } from '../src/schemas/procedure.ts';
import { quiz } from '../src/schemas/quiz.ts';
import { roleplay } from '../src/schemas/roleplay.ts';
import { rulesFile } from '../src/schemas/rule.ts';

const drillSchemas = { roleplay, quiz, checklist };

/** A file that could not be read as what it should be: `file` below the root, and why. */
export interface Problem {
  file: string;
  why: string;
}

/** What could be read, and the files that could not. */
export interface Content {
  catalogue: Catalogue;
  /** Labelled answers by procedure. */
  examples: Map<string, ExamplesFile>;
  problems: Problem[];
}

/** The files below `root` that a pattern names, with `/` on every system, in a fixed order. */
function filesOf(root: string, pattern: string): string[] {
  return globSync(pattern, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** `complaints/angry-owner.roleplay.yaml` → id `complaints/angry-owner`, kind `roleplay`. */
function drillOf(file: string): { id: string; procedure: string; kind: Kind } {
  const procedureId = basename(dirname(file));
  const [name, kind] = basename(file).split('.');
  return { id: `${procedureId}/${name}`, procedure: procedureId, kind: kind as Kind };
}

/**
 * Reads every content file that is there. A bad file becomes a problem and is left out.
 * @param root the checkout
 */
export function readContent(root: string): Content {
  const problems: Problem[] = [];

  function read<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> | undefined {
    try {
      const result = schema.safeParse(parse(readFileSync(join(root, file), 'utf8')));
      if (result.success) return result.data;
      for (const issue of result.error.issues)
        problems.push({ file, why: `${issue.path.join('.')}: ${issue.message}` });
    } catch (error) {
      problems.push({ file, why: error instanceof Error ? error.message : String(error) });
    }
    return undefined;
  }

  const catalogue: Catalogue = {
    procedures: new Map(),
    rules: new Map(),
    drills: new Map(),
    phrases: new Map(),
    desks: new Map(),
  };

  const desksPath = 'src/content/desks.yaml';
  const desks = existsSync(join(root, desksPath)) ? read(desksPath, desksFile) : undefined;
  for (const [id, desk] of Object.entries(desks?.desks ?? {})) catalogue.desks.set(id, desk);

  for (const file of filesOf(root, 'src/content/phrases/*.yaml')) {
    for (const [name, group] of Object.entries(read(file, phrasesFile) ?? {})) {
      if (catalogue.phrases.has(name))
        problems.push({ file, why: `${name}: a phrase group of this name exists already` });
      catalogue.phrases.set(name, group);
    }
  }

  const heads = filesOf(root, 'src/content/procedures/*/procedure.yaml').flatMap((file) => {
    const data = read(file, procedure);
    return data ? [{ id: basename(dirname(file)), data }] : [];
  });
  heads.sort((a, b) => a.data.order - b.data.order);
  for (const { id, data } of heads) catalogue.procedures.set(id, data);

  const place = [...catalogue.procedures.keys()];
  const ruleFiles = filesOf(root, 'src/content/procedures/*/rules.yaml');
  ruleFiles.sort((a, b) => place.indexOf(basename(dirname(a))) - place.indexOf(basename(dirname(b))));
  for (const file of ruleFiles) {
    const procedureId = basename(dirname(file));
    for (const rule of read(file, rulesFile)?.rules ?? []) {
      const fullId = `${procedureId}/${rule.id}`;
      catalogue.rules.set(fullId, { ...rule, procedure: procedureId, fullId });
    }
  }

  for (const file of filesOf(root, 'drills/*/*.{roleplay,quiz,checklist}.yaml')) {
    const drill = drillOf(file);
    const data = read(file, drillSchemas[drill.kind] as z.ZodType);
    if (data) catalogue.drills.set(drill.id, { ...drill, data } as Drill);
  }

  const examples = new Map<string, ExamplesFile>();
  for (const file of filesOf(root, 'src/content/procedures/*/examples.yaml')) {
    const data = read(file, examplesFile);
    if (data) examples.set(basename(dirname(file)), data);
  }
  return { catalogue, examples, problems };
}

/**
 * The whole of the content, joined.
 * @param root the checkout
 * @throws when a file is not what its schema says; the message lists every such file
 */
export function loadCatalogue(root: string): Catalogue {
  const { catalogue, problems } = readContent(root);
  if (problems.length > 0) throw new Error(problems.map(({ file, why }) => `${file}: ${why}`).join('\n'));
  return catalogue;
}
