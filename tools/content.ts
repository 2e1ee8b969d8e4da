/**
 * Reads all content of a checkout into one catalogue: for `npm run try`, the tests of the labelled
 * examples and other author tools. The pages read the same files through Astro's collections.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join as joinPath } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Catalogue, Drill, Kind } from '../src/catalogue/catalogue.ts';
import { join } from '../src/catalogue/join.ts';
import { checklist } from '../src/schemas/checklist.ts';
import { desksFile } from '../src/schemas/desks.ts';
import { type ExamplesFile, examplesFile } from '../src/schemas/examples.ts';
import { path } from '../src/schemas/path.ts';
import { phrasesFile } from '../src/schemas/phrases.ts';
import { procedure } from '../src/schemas/procedure.ts';
import { quiz } from '../src/schemas/quiz.ts';
import { roleplay } from '../src/schemas/roleplay.ts';
import { rulesFile } from '../src/schemas/rule.ts';
import { sourcesFile } from '../src/schemas/sources.ts';

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
      const result = schema.safeParse(parse(readFileSync(joinPath(root, file), 'utf8')));
      if (result.success) return result.data;
      for (const issue of result.error.issues)
        problems.push({ file, why: `${issue.path.join('.')}: ${issue.message}` });
    } catch (error) {
      problems.push({ file, why: error instanceof Error ? error.message : String(error) });
    }
    return undefined;
  }

  const each = <Schema extends z.ZodType>(pattern: string, schema: Schema) =>
    filesOf(root, pattern).flatMap((file) => {
      const data = read(file, schema);
      return data === undefined ? [] : [{ id: basename(dirname(file)), data }];
    });
  const one = 'src/content/procedures/*';
  const catalogue = join({
    procedures: each(`${one}/procedure.yaml`, procedure).map(({ id, data }) => [id, data]),
    rules: each(`${one}/rules.yaml`, rulesFile).map(({ id, data }) => [id, data.rules]),
    drills: filesOf(root, 'drills/*/*.{roleplay,quiz,checklist}.yaml').flatMap((file) => {
      const drill = drillOf(file);
      const data = read(file, drillSchemas[drill.kind] as z.ZodType);
      return data ? [{ ...drill, data } as Drill] : [];
    }),
    phrases: each('src/content/phrases/*.yaml', phrasesFile).flatMap(({ data }) => Object.entries(data)),
    desks: each('src/content/desks.yaml', desksFile).flatMap(({ data }) => Object.entries(data.desks)),
    paths: filesOf(root, 'src/content/paths/*.yaml').flatMap((file) => {
      const data = read(file, path);
      return data ? [[basename(file, '.yaml'), data] as const] : [];
    }),
    documents: each('src/content/sources.yaml', sourcesFile).flatMap(({ data }) => Object.entries(data.sources)),
  });
  const examples = new Map(each(`${one}/examples.yaml`, examplesFile).map(({ id, data }) => [id, data]));
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
