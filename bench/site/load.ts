import type { Browser, Page } from '@playwright/test';
import { freshPage } from './browser.ts';
import type { Sent, Site } from './server.ts';
import { noteVitals, readVitals, type Vitals } from './vitals.ts';

/** A page fetched by a browser that has never been here. */
export interface Loaded extends Vitals {
  bytes: number;
  requests: number;
  /** Bytes of modules in which the islands' framework stands. */
  framework: number;
  sent: Sent[];
}

/** Names of its virtual nodes that Preact keeps when it is made small. */
const isFramework = (text: string) => text.includes('.__k') && text.includes('.__e');

/** Waits until the page asks for nothing more. */
export async function quiet(page: Page, site: Site, sent: Sent[]): Promise<void> {
  for (let still = 0; still < 4; ) {
    await page.waitForTimeout(400);
    const more = site.taken();
    sent.push(...more);
    still = more.length > 0 || site.busy() ? 0 : still + 1;
  }
}

/**
 * Opens a page and waits until it is quiet.
 * @param before what else is done to the page first
 */
export async function load(
  browser: Browser,
  site: Site,
  path: string,
  before: (page: Page) => Promise<void> = async () => {},
): Promise<{ page: Page; loaded: Loaded }> {
  const page = await freshPage(browser);
  await noteVitals(page);
  await before(page);
  site.taken();
  const sent: Sent[] = [];
  await page.goto(site.origin + path, { waitUntil: 'load', timeout: 60_000 });
  await quiet(page, site, sent);
  const own = sent.filter(({ path }) => path !== '/favicon.svg' && path !== '/favicon.ico');
  const scripts = own.filter(({ path }) => path.endsWith('.js'));
  const sum = (some: Sent[]) => some.reduce((total, { bytes }) => total + bytes, 0);
  const framework = sum(scripts.filter(({ path }) => isFramework(site.textOf(path))));
  const vitals = await readVitals(page);
  return { page, loaded: { ...vitals, bytes: sum(own), requests: own.length, framework, sent: own } };
}

/** Opens a page some times, each time in a browser that has never been here. */
export async function loadOften(browser: Browser, site: Site, path: string, times: number): Promise<Loaded[]> {
  const all: Loaded[] = [];
  for (let run = 0; run < times; run++) {
    const { page, loaded } = await load(browser, site, path);
    await page.context().close();
    all.push(loaded);
  }
  return all;
}
