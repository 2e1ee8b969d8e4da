import type { Page } from '@playwright/test';

/** What a page shows of its own speed: milliseconds since the navigation, and the sum of its shifts. */
export interface Vitals {
  /** The first and the largest thing drawn. */
  fcp: number;
  lcp: number;
  /** What tasks took beyond 50 ms, after the first thing was drawn. */
  tbt: number;
  /** All shifts that nobody asked for. */
  cls: number;
}

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

/** Begins to note, before anything of the page is read. */
export async function noteVitals(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted: PerformanceEntry[] = [];
    Object.assign(globalThis, { noted });
    for (const type of ['paint', 'largest-contentful-paint', 'longtask', 'layout-shift'])
      new PerformanceObserver((list) => noted.push(...list.getEntries())).observe({ type, buffered: true });
  });
}

/** What was noted until now. */
export function readVitals(page: Page): Promise<Vitals> {
  return page.evaluate(() => {
    const { noted } = globalThis as unknown as { noted: PerformanceEntry[] };
    const of = (type: string) => noted.filter(({ entryType }) => entryType === type);
    const fcp = of('paint').find(({ name }) => name === 'first-contentful-paint')?.startTime ?? Number.NaN;
    const late = of('longtask').filter(({ startTime, duration }) => startTime + duration > fcp);
    return {
      fcp,
      lcp: of('largest-contentful-paint').at(-1)?.startTime ?? Number.NaN,
      tbt: late.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
      cls: (of('layout-shift') as Shift[]).reduce(
        (sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value),
        0,
      ),
    };
  });
}
