import { type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser, switches } from '../../tools/setup/browser.mjs';
import { serve } from '../../tools/setup/serve.mjs';

/** The longest task of the page's own thread while something goes on, and what the whole took. */
export interface Measured {
  /** By the clock on the wall, seconds. */
  seconds: number;
  /** Of the processor, milliseconds: other programs on the machine make it no longer. */
  longestTask: number;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  args?: { name?: string };
  /** Time of the processor, microseconds. */
  tdur?: number;
}

/** Everything the browser notes while something goes on. */
async function traced(session: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'], excludedCategories: ['*'] },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  return events;
}

function longestTask(events: readonly TraceEvent[]): number {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(({ name, pid, tid }) => /RunTask/.test(name) && mains.has(`${pid} ${tid}`));
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000));
}

async function measure(page: Page, work: () => Promise<void>): Promise<Measured> {
  const session = await page.context().newCDPSession(page);
  const start = performance.now();
  let seconds = 0;
  const events = await traced(session, async () => {
    await work();
    seconds = (performance.now() - start) / 1000;
    // What is drawn after the first sight of the board counts as well.
    await page.waitForTimeout(3000);
  });
  await session.detach();
  return { seconds, longestTask: longestTask(events) };
}

/**
 * Files brought to the board of the built site, and the grid turned to its next page.
 * @param worker false: as in a browser that has no workers
 */
export async function inBrowser(
  paths: readonly string[],
  worker: boolean,
  port = 4398,
): Promise<{ reading: Measured; turning: Measured }> {
  const server = await serve(port);
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: switches });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    if (!worker) await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
    await page.goto(`http://localhost:${port}/trainer/`);
    await page.waitForTimeout(500);
    const reading = await measure(page, async () => {
      await page
        .locator('.trainer-pick input')
        .first()
        .setInputFiles([...paths]);
      await page.locator('.trainer-people').waitFor({ timeout: 600_000 });
    });
    const turning = await measure(page, () => page.locator('nav.record-actions button').last().click());
    return { reading, turning };
  } finally {
    await browser.close();
    server.close();
  }
}
