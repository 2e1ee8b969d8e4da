/**
 * An hour's practice and more, a thousand attempts, through the boxes and buttons of the built site (`npm run build` first): does a page
 * that is played on and on grow? Measured after each garbage collection: JavaScript heap, nodes, listeners. `npm run bench:soak`,
 * with another number of attempts behind it, and the kind alone that is wanted. Ends with 1 where something grows beyond its bound.
 *
 * The record grows by design, and a report that tells how much of it no backup holds has it in memory. Before each sample it is taken out,
 * so that only the rest is measured; what it took is told beside.
 */
import { type Browser, chromium, type Page } from '@playwright/test';
import { aligned } from '../tools/eval/table.ts';
import { findBrowser, switches } from '../tools/setup/browser.mjs';
import { type Kind, kinds, said } from './soak/kinds.ts';
import { forget, type Sample, sampleOf, sampling, slopeOf } from './soak/measure.ts';
import { playOn } from './soak/play.ts';
import { withSite } from './with-site.ts';

const [, , all = 1000, only] = process.argv;
const samples = 12;
/** What may grow an attempt, beyond the record: engines go on compiling, and browsers note long tasks. Bytes, pieces, pieces. */
const bound = { heap: 1500, nodes: 0.5, listeners: 0.1 };

async function open(page: Page, { path }: Kind): Promise<void> {
  await page.goto('/404.html');
  // The report of the last review would stand there for an hour.
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.includes(':draft:')) localStorage.removeItem(key);
  });
  await page.goto(path);
  await page.locator('astro-island:not([ssr]) .button').first().waitFor();
}

interface Soaked {
  taken: Sample[];
  /** Bytes of the record in memory, an attempt; undefined where no page shows it for long. */
  record: number | undefined;
}

async function soak(browser: Browser, address: string, kind: Kind): Promise<Soaked> {
  const context = await browser.newContext({ baseURL: address });
  const page = await context.newPage();
  await open(page, kind);
  const cdp = await sampling(page);
  const attempts = Math.max(samples, Math.round((Number(all) * kind.share) / 1000));
  const taken: Sample[] = [];
  const records: number[] = [];
  /** One more attempt, or where each has a page of its own, its cover: reports differ. */
  const settle = () =>
    kind.aPage ? open(page, kind) : page.evaluate(playOn, { attempts: 1, said, again: kind.again });
  const step = Math.max(1, Math.floor(attempts / samples));
  for (let played = 0; played < attempts; ) {
    const next = Math.min(step, attempts - played, kind.aPage ?? Number.POSITIVE_INFINITY);
    await page.evaluate(playOn, { attempts: next, said, again: kind.again });
    played += next;
    if (kind.aPage) await open(page, kind);
    if (played % step > 0) continue;
    const full = await sampleOf(cdp, played);
    await page.evaluate(forget);
    await settle();
    taken.push(await sampleOf(cdp, played));
    records.push((full.heap - (taken.at(-1)?.heap ?? 0)) / step);
  }
  await context.close();
  // The first samples see code compiled and caches filled.
  const warm = Math.floor(taken.length / 4);
  const middle = records.slice(warm).sort((a, b) => a - b)[Math.floor((records.length - warm) / 2)];
  return { taken: taken.slice(warm), record: kind.aPage ? undefined : middle };
}

/** A row of the table, and what grows beyond its bound. */
function judged({ name }: Kind, { taken, record }: Soaked): { row: string[]; grown: string[] } {
  const slope = (value: (sample: Sample) => number) => slopeOf(taken, value);
  const between = (value: (sample: Sample) => number, digits = 0) =>
    [taken[0], taken.at(-1)].map((one) => (one ? value(one) : Number.NaN).toFixed(digits)).join('–');
  const grows = {
    heap: slope((one) => one.heap),
    nodes: slope((one) => one.nodes),
    listeners: slope((one) => one.listeners),
  };
  const row = [
    ...[name, String(taken.at(-1)?.attempts), between((one) => one.heap / 1e6, 2), record?.toFixed(0) ?? '–'],
    ...[grows.heap.toFixed(0), between((one) => one.nodes), grows.nodes.toFixed(2)],
    ...[between((one) => one.listeners), grows.listeners.toFixed(2)],
  ];
  const parts = ['heap', 'nodes', 'listeners'] as const;
  const grown = parts.filter((part) => grows[part] > bound[part]);
  return { row, grown: grown.map((part) => `${name}: ${part}, by ${grows[part].toFixed(2)} an attempt`) };
}

await withSite(async (address) => {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: switches });
  const rows = [['', 'attempts', 'heap MB', 'record B', 'rest B', 'nodes', 'more', 'listeners', 'more']];
  const grown: string[] = [];
  for (const kind of kinds.filter(({ name }) => name === (only ?? name))) {
    const start = performance.now();
    const soaked = await soak(browser, address, kind);
    const result = judged(kind, soaked);
    if (process.env.SAMPLES) console.table(soaked.taken);
    rows.push(result.row);
    grown.push(...result.grown);
    console.log(`  ${kind.name}: ${result.row[1]} attempts in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
  await browser.close();
  console.log(`\n${aligned(rows)}\n\nrecord, rest, more: an attempt`);
  console.log(grown.length > 0 ? grown.map((one) => `✕ grows: ${one}`).join('\n') : '✓ nothing grows beyond its bound');
  if (grown.length > 0) process.exitCode = 1;
});
