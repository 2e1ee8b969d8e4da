import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser, switches } from '../../tools/setup/browser.mjs';
import type { Certificate } from './certificate.ts';

/** How many times slower the page's own thread goes than this machine's. */
const slowdown = 4;

/** A browser that takes the site's certificate without a complaint. */
export async function launch({ print }: Certificate): Promise<Browser> {
  return chromium.launch({
    executablePath: await findBrowser(),
    args: [...switches, `--ignore-certificate-errors-spki-list=${print}`],
  });
}

/**
 * A page of a browser that has never been here, on a slow processor.
 * @param serviceWorkers whether the site may be kept for days without a network: what that fetches once the page is idle is no
 * part of the page
 */
export async function freshPage(browser: Browser, serviceWorkers: 'allow' | 'block' = 'block'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, serviceWorkers });
  const page = await context.newPage();
  await slowDown(page);
  return page;
}

/** Makes the page's own thread slow. Workers go at the machine's speed: the browser has no switch for them. */
export async function slowDown(page: Page, rate = slowdown): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}
