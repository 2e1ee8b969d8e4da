/**
 * `npm run new -- roleplay complaints/late-reply` writes a small drill, `npm run new -- path law-firm` an onboarding path:
 * each complete and right, to be written over. Never touches a file that is there.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { type Catalogue, type Kind, kinds, rulesOfProcedure } from '../src/catalogue/catalogue.ts';
import { slug } from '../src/schemas/text.ts';
import { contentOf } from './check/content.ts';
import { readFiles } from './check/files.ts';
import { nearest } from './check/nearest.ts';
import { either } from './check/problem.ts';
import { sourcesOf } from './check/sources.ts';
import { pathTemplate } from './new/path.ts';
import { templates } from './new/templates.ts';

const usage = `npm run new -- ${kinds.join('|')} <procedure>/<name>\nnpm run new -- path <id>`;

/** What is written: its path below the root, and its text. */
interface New {
  path: string;
  text: string;
}

/** The text of a new file: where its schema lies and what explains it, then the data. */
function fileOf(schema: string, explained: string, data: unknown): string {
  const head = `# yaml-language-server: $schema=${schema}\n# ${explained} says what else such a file may hold.`;
  return `${head}\n${stringify(data, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}

/**
 * A new drill's path below the root, and its text.
 * @throws when there is no such kind or procedure, or when the name will not do; the message says what to write
 */
export function newDrill(catalogue: Catalogue, kind = '', id = ''): New {
  const known = kinds.find((one): one is Kind => one === kind);
  if (!known) throw new Error(`“${kind}” is no kind of drill: write ${either(kinds)}, or path.\n${usage}`);
  const [procedure = '', name = '', ...more] = id.split('/');
  const head = catalogue.procedures.get(procedure);
  if (!head) {
    const ids = [...catalogue.procedures.keys()];
    throw new Error(`“${procedure}” is no procedure: write ${nearest(procedure, ids) ?? either(ids)}.\n${usage}`);
  }
  if (more.length > 0 || !slug.safeParse(name).success)
    throw new Error(`“${name}” is no name: write lower-case letters and digits, joined by hyphens.\n${usage}`);
  const rules = rulesOfProcedure(catalogue, procedure).filter(({ status }) => status === 'active');
  if (rules.length === 0) throw new Error(`${procedure} has no active rule yet: write its rules.yaml first.`);
  const data = templates[known]({ desk: head.desks[0] ?? '', rules });
  return {
    path: `drills/${procedure}/${name}.${kind}.yaml`,
    text: fileOf(`../../public/schemas/${kind}.json`, 'drills/README.md', data),
  };
}

/**
 * A new path: for the desk of that id where there is one, with all it reads; else for everyone, with the first procedure.
 * @throws when the id will not do; the message says what to write
 */
export function newPath(catalogue: Catalogue, id = ''): New {
  if (!slug.safeParse(id).success)
    throw new Error(`“${id}” is no id: write lower-case letters and digits, joined by hyphens.\n${usage}`);
  const text = fileOf('../../../public/schemas/path.json', 'README.md beside it', pathTemplate(catalogue, id));
  return { path: `src/content/paths/${id}.yaml`, text };
}

/**
 * Writes a new drill or path below a root.
 * @returns where
 * @throws as {@link newDrill} and {@link newPath}, and when there is such a file already
 */
export function writeNew(root: string, kind?: string, id?: string): string {
  const { catalogue } = contentOf(sourcesOf(readFiles(root)));
  const { path, text } = kind === 'path' ? newPath(catalogue, id) : newDrill(catalogue, kind, id);
  mkdirSync(dirname(join(root, path)), { recursive: true });
  try {
    writeFileSync(join(root, path), text, { flag: 'wx' });
  } catch (thrown) {
    if ((thrown as { code?: string }).code === 'EEXIST')
      throw new Error(`${path} is there already: choose another name.`);
    throw thrown;
  }
  return path;
}

if (import.meta.main) {
  try {
    const [kind, id] = process.argv.slice(2);
    const path = writeNew(join(import.meta.dirname, '..'), kind, id);
    console.log(`${path} is written. Write it over, then run: npm run check`);
  } catch (thrown) {
    console.error(thrown instanceof Error ? thrown.message : thrown);
    process.exitCode = 1;
  }
}
