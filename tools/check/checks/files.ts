import { locales } from '../../../src/schemas/text.ts';
import type { Content } from '../content.ts';
import { nearest } from '../nearest.ts';
import { error, type Place, type Problem } from '../problem.ts';

const top = (file: string): Place => ({ file, line: 1, col: 1 });
const language = { zh: 'Chinese', en: 'English' };

/** Files that are missing, that lie where nothing reads them, or that belong to no procedure. */
export function checkFiles({ sources }: Content): Problem[] {
  const { folders, drills, stray, desks, documents } = sources;
  const ids = folders.map(({ id }) => id);
  const missing = folders.flatMap((folder) => {
    const needs = (there: unknown, name: string, why: string) =>
      there ? [] : [error(top(`${folder.path}/${name}`), 'no such file', why, `write ${name} in ${folder.path}`)];
    return [
      ...needs(folder.head, 'procedure.yaml', 'the head of the procedure: title, desks, owner, dates'),
      ...needs(folder.rules, 'rules.yaml', 'the rules of the procedure'),
      ...locales.flatMap((locale) =>
        needs(folder.pages[locale], `${locale}.mdx`, `the page of the procedure in ${language[locale]}`),
      ),
    ];
  });
  const homeless = drills.flatMap(({ procedure, file }) => {
    if (ids.includes(procedure)) return [];
    const close = nearest(procedure, ids);
    return [
      error(
        top(file.path),
        `a drill in the folder \`${procedure}\`, which is no procedure`,
        'a folder named like one in src/content/procedures',
        close ? `move it to drills/${close}` : 'move it, or write the procedure first',
      ),
    ];
  });
  const lost = stray.map((path) => error(top(path), 'a file that nothing reads', expectedAt(path), mendStray(path)));
  const central = [
    ...(desks ? [] : [top('src/content/desks.yaml')]),
    ...(documents ? [] : [top('src/content/sources.yaml')]),
  ].map((place) => error(place, 'no such file', 'the file with the organisation’s data', `write ${place.file}`));
  return [...missing, ...homeless, ...lost, ...central];
}

function expectedAt(path: string): string {
  if (path.startsWith('drills/')) return 'drills/<procedure>/<name>.roleplay.yaml, .quiz.yaml or .checklist.yaml';
  if (/^src\/content\/procedures\/[^/]+\//.test(path))
    return 'procedure.yaml, rules.yaml, examples.yaml, zh.mdx or en.mdx';
  return 'procedures/, phrases/*.yaml, paths/*.yaml, desks.yaml, sources.yaml or synonyms.yaml';
}

function mendStray(path: string): string {
  const name = path.split('/').at(-1) ?? '';
  const known = ['procedure.yaml', 'rules.yaml', 'examples.yaml', 'zh.mdx', 'en.mdx'];
  const close = path.startsWith('src/content/procedures/') ? nearest(name, known) : undefined;
  if (close) return `name it ${close}`;
  if (/\.ya?ml$/.test(name) && path.startsWith('drills/'))
    return 'put the kind into its name, and the file into its procedure’s folder';
  return 'rename it, move it or delete it';
}
