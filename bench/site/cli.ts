/**
 * `npm run bench:site`: how the built site (`npm run build` first) does on a slow phone and a slow line, beside its targets and its peers.
 *   --runs 5          how often each thing is measured
 *   --only talk       a part alone: handbook, talk, search, crossing; several with commas
 *   --scale           builds 40, 400 and 2,000 pages of prose as well, and as many with bare Astro: minutes
 *   --markdown        the table as the README has it
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureProse, type Prose, steps } from '../scale/prose.ts';
import { launch } from './browser.ts';
import { certificateFor } from './certificate.ts';
import { figuresOf } from './figures.ts';
import { measure, parts } from './measure.ts';
import { medianOf } from './median.ts';
import { serveSite } from './server.ts';
import { markdownOf, seconds, tableOf } from './table.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: parts.join() },
    scale: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
  },
});
const only = values.only.split(',');
const wanted = parts.filter((part) => only.includes(part));
if (wanted.length < only.length) throw new Error(`--only takes ${parts.join(', ')}; it was “${values.only}”.`);

const root = join(import.meta.dirname, '../..');

function scaled(root: string): Prose[] {
  const folder = mkdtempSync(join(tmpdir(), 'scale-'));
  try {
    return steps.map((pages) => measureProse(root, folder, pages));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const certificate = await certificateFor('localhost', Date.now());
const site = await serveSite(join(root, 'dist'), certificate);
const browser = await launch(certificate);
try {
  const measured = await measure(root, browser, site, wanted, Number(values.runs));
  if (values.scale) measured.scale = scaled(root);
  const figures = figuresOf(measured);
  console.log(values.markdown ? markdownOf(figures) : tableOf(figures));
  const { search, crossing } = measured;
  console.log(
    [
      '',
      `Median of ${values.runs}. Slow 4G (1.6 Mbit/s, 150 ms a round trip, as Lighthouse applies them), HTTP/2, brotli, processor 4 × slower.`,
      ...(search ? [`The search window stood ${seconds(medianOf(search, ({ box }) => box))} after its key.`] : []),
      ...(crossing ? [`${crossing.pairs} strings across word bounds.`] : []),
      'The peers were measured before, once, on 40 pages of Chinese prose (the last two rows: on as many as they say).',
      `${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, Chromium ${browser.version()}.`,
    ].join('\n'),
  );
} finally {
  await browser.close();
  site.close();
}
