import type { CDPSession, Page } from '@playwright/test';

/** What a page holds at a moment, after everything that can be thrown away was. */
export interface Sample {
  /** Attempts played so far. */
  attempts: number;
  /** Bytes of JavaScript objects. */
  heap: number;
  nodes: number;
  listeners: number;
}

/** Takes the record out of the storage, as another tab would: what a page read out of it goes with its next step. Runs in the page. */
export function forget(): void {
  for (const key of Object.keys(localStorage)) if (key.includes(':log:')) localStorage.removeItem(key);
  dispatchEvent(new StorageEvent('storage'));
}

/** Measures a page. @param cdp a session of it with `Performance` enabled */
export async function sampleOf(cdp: CDPSession, attempts: number): Promise<Sample> {
  // Twice: what the first collection releases may hold something else.
  for (let times = 0; times < 2; times++) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    attempts,
    heap: value('JSHeapUsedSize'),
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
  };
}

/** A session that can be sampled. */
export async function sampling(page: Page): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  return cdp;
}

/** How much a value grows an attempt: the slope of the line nearest to all samples. */
export function slopeOf(samples: readonly Sample[], value: (sample: Sample) => number): number {
  const mean = (of: (sample: Sample) => number) => samples.reduce((sum, one) => sum + of(one), 0) / samples.length;
  const [middle, level] = [mean(({ attempts }) => attempts), mean(value)];
  const across = samples.reduce((sum, one) => sum + (one.attempts - middle) * (value(one) - level), 0);
  const spread = samples.reduce((sum, { attempts }) => sum + (attempts - middle) ** 2, 0);
  return spread === 0 ? 0 : across / spread;
}
