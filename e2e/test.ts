import { test as base, devices, expect } from '@playwright/test';
import { Watch } from './watch.ts';

/**
 * The `test` of every spec. It also fails when a page, worker or socket asks another origin, when the content security
 * policy had to forbid something, and when an error stayed uncaught; whatever context it happened in. A test that is
 * about such a thing says so: `watched.want(/script-src-elem forbids/)`.
 */
export const test = base.extend<{ watched: Watch }>({
  watched: [
    async ({ browser, baseURL }, use) => {
      const watched = new Watch(new URL(baseURL ?? '').origin);
      browser.contexts().forEach(watched.follow);
      browser.on('context', watched.follow);
      await use(watched);
      browser.off('context', watched.follow);
      expect(watched.faults, 'what no page may do').toEqual([]);
    },
    { auto: true },
  ],
});

export type { BrowserContext, Locator, Page } from '@playwright/test';
export { devices, expect };
