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

/** A page of a browser that has never been here, on a slow processor. */
export async function freshPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  await slowDown(page);
  return page;
}

/** Makes the page's own thread slow. Workers go at the machine's speed: the browser has no switch for them. */
export async function slowDown(page: Page, rate = slowdown): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}
