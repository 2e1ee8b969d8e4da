import { stringify } from 'yaml';
import { random as randomOf } from '../../src/scoring/shuffle.ts';
import { type DrillFile, drillsOf } from './drills.ts';
import { deskOf, desksFile, mostClauses, pathFile, phrasesFile, sourcesFile } from './organisation.ts';
import { examplesOf, headOf, pagesOf, procedureId, rulesOf } from './procedure.ts';
import { titleOf } from './words.ts';

/** How much a made-up handbook holds. */
export interface Size {
  /** Each has a page in both languages. */
  procedures: number;
  /** At least one; where there are fewer than procedures, each tests the rules of several. */
  drills: number;
  /** Of each procedure, one to six. */
  rules: number;
}

/** How many procedures a desk reads. */
const reading = 5;

/** Which drills each procedure has: as evenly as may be, none where they are few. */
function sharesOf({ procedures, drills }: Size): { count: number; covers: number }[] {
  const startOf = (n: number) => Math.ceil((n * drills) / procedures);
  const counts = Array.from({ length: procedures }, (_, n) => startOf(n + 1) - startOf(n));
  return counts.map((count, n) => {
    const next = counts.findIndex((one, at) => at > n && one > 0);
    return { count, covers: (next < 0 ? procedures : next) - n };
  });
}

/**
 * A made-up handbook: always the same of the same size and seed, and without a problem for `npm run check`.
 * @returns its files by path below the root of a checkout
 */
export function handbook(size: Size, seed = 1): Map<string, string> {
  const { procedures, rules } = size;
  const files = new Map<string, string>();
  const write = (path: string, data: object) => files.set(path, stringify(data, { lineWidth: 0 }));
  const shares = sharesOf(size);
  const clauses = Math.min(mostClauses, procedures * rules);
  const drills = new Map<number, DrillFile[]>();

  for (let n = 0; n < procedures; n++) {
    // Each procedure has a lot of its own: it does not change with how many there are.
    const random = randomOf(seed * 1_000_003 + n);
    const folder = `src/content/procedures/${procedureId(n)}`;
    const head = headOf(n, rules, clauses, random);
    const pages = pagesOf(n, procedures, rules, random);
    write(`${folder}/procedure.yaml`, head.procedure);
    write(`${folder}/rules.yaml`, head.rules);
    write(`${folder}/examples.yaml`, examplesOf(n));
    files.set(`${folder}/zh.mdx`, pages.zh);
    files.set(`${folder}/en.mdx`, pages.en);
    const { count, covers } = shares[n] ?? { count: 0, covers: 0 };
    const tested = Array.from({ length: covers }, (_, at) => rulesOf(n + at, rules)).flat();
    const own = drillsOf(n, count, tested, random);
    drills.set(n, own);
    for (const { id, kind, data } of own) write(`drills/${id}.${kind}.yaml`, data);
  }

  const all = Array.from({ length: procedures }, (_, n) => n);
  const readBy = (desk: string) => all.filter((n) => deskOf(n) === desk).slice(0, reading);
  write(
    'src/content/desks.yaml',
    desksFile((desk) => readBy(desk).map(procedureId)),
  );
  write('src/content/sources.yaml', sourcesFile(clauses));
  write('src/content/phrases/words.yaml', phrasesFile);
  for (const desk of new Set(all.map(deskOf))) {
    const steps = readBy(desk).map((n) => ({ read: procedureId(n), drill: drills.get(n)?.[0]?.id }));
    const first = readBy(desk)[0] ?? 0;
    write(`src/content/paths/${desk}.yaml`, pathFile(desk, titleOf(first), steps));
  }
  return files;
}
