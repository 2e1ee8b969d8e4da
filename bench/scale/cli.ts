/**
 * `npm run bench:scale`: what a handbook of hundreds and thousands of procedures costs to check, build and read. Handbooks are made up
 * (bench/generate), in a folder of the system's for such things; the checkout is left alone.
 *   --full       as well 2,000 procedures with 5,000 drills: six minutes more, 6 GB of memory, 1 GB of room
 *   --prose      nothing but pages of prose beside bare Astro
 *   --keep       leaves the built sites where they are, and says where
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { aligned } from '../../tools/eval/table.ts';
import { built } from './measure.ts';
import { measureProse, steps } from './prose.ts';
import { costsOf } from './read.ts';
import { growthLines, proseTable, wholeTable } from './report.ts';

const { values } = parseArgs({
  options: { full: { type: 'boolean' }, prose: { type: 'boolean' }, keep: { type: 'boolean' } },
});
const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'scale-'));

/** Whole handbooks, five drills for every two procedures; each procedure has six rules and a page in both languages. */
const wholes = [20, 200, ...(values.full ? [2000] : [])].map((procedures) => ({
  procedures,
  drills: (procedures * 5) / 2,
  rules: 6,
}));

try {
  const prose = steps.map((pages) => measureProse(root, folder, pages));
  console.log(`Pages of prose, beside the same prose in bare Astro\n\n${aligned(proseTable(prose))}\n`);
  console.log(growthLines(prose).join('\n'));
  if (!values.prose) {
    const read = [];
    for (const size of wholes) {
      const one = built(root, folder, size);
      read.push({ ...one, costs: await costsOf(one.dist) });
      if (!values.keep) rmSync(join(one.dist, '..'), { recursive: true });
    }
    console.log(`\nWhole handbooks, with drills of every kind\n\n${aligned(wholeTable(read))}`);
  }
  console.log(`\n${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, Node ${process.versions.node}`);
} finally {
  if (values.keep) console.log(folder);
  else rmSync(folder, { recursive: true, force: true });
}
