/**
 * How the record page bears a career of practice: 5,000 attempts in the storage of a browser, on the built site (`npm run build`
 * first). No task may keep the page from answering for more than 50 ms of processor time. Part of `npm run bench`.
 *
 * Tasks are told by the browser's own trace, in processor time of the thread that answers the reader: what else this machine does
 * makes them no longer. The long tasks that the page itself can see, by the clock on the wall, stand beside them.
 */
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { pack } from '../src/learner/packed.ts';
import { firstProfile, keysOf } from '../src/stores/registry.ts';
import { readContent } from '../tools/content.ts';
import { aligned } from '../tools/eval/table.ts';
import { findBrowser, switches } from '../tools/setup/browser.mjs';
import { logOn } from './log.ts';
import { withSite } from './with-site.ts';

const lengths = [0, 500, 5000];
/** Milliseconds. */
const target = { attempts: 5000, task: 50 };
const runs = 3;
const end = Date.UTC(2026, 11, 1);
const { catalogue } = readContent(join(import.meta.dirname, '..'));

/** One event of a trace, as Chromium writes it; times in microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Of an event with a length: the time of its thread. */
  tdur?: number;
  args?: { name?: string };
}

/** Processor time of each task on the threads that draw pages, milliseconds, the longest first. */
function tasksIn(trace: Buffer): number[] {
  const { traceEvents: events } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const drawing = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf),
  );
  return events
    .filter((event) => event.ph === 'X' && event.name.endsWith('::RunTask') && drawing.has(threadOf(event)))
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((a, b) => b - a);
}

async function open(page: Page, address: string): Promise<number> {
  const start = performance.now();
  await page.goto(`${address}/record/`);
  // The foot of the record is drawn last.
  await page.locator('#record-forget').waitFor();
  return performance.now() - start;
}

interface Opened {
  /** The longest task, and the sum of all, in processor time. */
  longest: number;
  sum: number;
  /** Until the page is whole, by the clock on the wall. */
  whole: number;
  /** The longest task that the page saw, by the clock on the wall; 0 where none took 50 ms. */
  seen: number;
}

async function openTraced(browser: Browser, page: Page, address: string): Promise<Opened> {
  await page.addInitScript(() => {
    const seen: number[] = [];
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  const whole = await open(page, address);
  const tasks = tasksIn(await browser.stopTracing());
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: number[] }).seen);
  return {
    longest: tasks[0] ?? 0,
    sum: tasks.reduce((sum, task) => sum + task, 0),
    whole,
    seen: Math.max(0, ...seen),
  };
}

/** The best of several openings: what else the machine does only ever adds. */
async function measure(browser: Browser, address: string, attempts: number): Promise<Opened> {
  const log = attempts > 0 ? logOn(catalogue, { seed: 1, attempts, days: 1500, end }) : [];
  const context = await browser.newContext();
  const first = await context.newPage();
  await first.goto(`${address}/404.html`);
  await first.evaluate(
    (texts) => {
      for (const [key, text] of texts) localStorage.setItem(key, text);
    },
    log.map((entry) => [keysOf('log', firstProfile) + entry.id, pack(entry)] as const),
  );
  await first.close();
  const opened: Opened[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await context.newPage();
    opened.push(await openTraced(browser, page, address));
    await page.close();
  }
  await context.close();
  const best = (pick: (one: Opened) => number) => Math.min(...opened.map(pick));
  return {
    longest: best(({ longest }) => longest),
    sum: best(({ sum }) => sum),
    whole: best(({ whole }) => whole),
    seen: best(({ seen }) => seen),
  };
}

await withSite(async (address) => {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: switches });
  const measured: [number, Opened][] = [];
  for (const attempts of lengths) measured.push([attempts, await measure(browser, address, attempts)]);
  await browser.close();
  const ms = (value: number) => value.toFixed(0);
  console.log(
    aligned([
      ['attempts', 'longest task ms', 'all tasks ms', 'whole after ms', 'longest seen ms'],
      ...measured.map(([attempts, { longest, sum, whole, seen }]) => [
        attempts.toLocaleString('en'),
        ms(longest),
        ms(sum),
        ms(whole),
        seen > 0 ? ms(seen) : 'none of 50',
      ]),
    ]),
  );
  const longest = measured.find(([attempts]) => attempts === target.attempts)?.[1].longest ?? Number.NaN;
  console.log(
    `\n${longest <= target.task ? '✓' : '✕'} longest task of ${target.attempts.toLocaleString('en')} attempts: ${ms(longest)} ms (target ${target.task} ms)`,
  );
});
