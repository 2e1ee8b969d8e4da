/**
 * `npm run new -- roleplay complaints/late-reply`: writes a small drill that is complete and right,
 * to be written over. Never touches a file that is there.
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
import { templates } from './new/templates.ts';

const usage = `npm run new -- ${kinds.join('|')} <procedure>/<name>`;

/**
 * A new drill's path below the root, and its text.
 * @throws when there is no such kind or procedure, or when the name will not do; the message says what to write
 */
export function newDrill(catalogue: Catalogue, kind = '', id = ''): { path: string; text: string } {
  const known = kinds.find((one): one is Kind => one === kind);
  if (!known) throw new Error(`“${kind}” is no kind of drill: write ${either(kinds)}.\n${usage}`);
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
  const schema = `# yaml-language-server: $schema=../../public/schemas/${kind}.json\n# drills/README.md says what else such a file may hold.`;
  return {
    path: `drills/${procedure}/${name}.${kind}.yaml`,
    text: `${schema}\n${stringify(data, { lineWidth: 0, aliasDuplicateObjects: false })}`,
  };
}

/**
 * Writes a new drill below a root.
 * @returns its path
 * @throws as {@link newDrill}, and when there is such a file already
 */
export function writeNewDrill(root: string, kind?: string, id?: string): string {
  const { path, text } = newDrill(contentOf(sourcesOf(readFiles(root))).catalogue, kind, id);
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
    const path = writeNewDrill(join(import.meta.dirname, '..'), kind, id);
    console.log(`${path} is written. Write it over, then run: npm run check`);
  } catch (thrown) {
    console.error(thrown instanceof Error ? thrown.message : thrown);
    process.exitCode = 1;
  }
}
