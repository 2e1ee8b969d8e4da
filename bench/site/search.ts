import type { Browser, Page } from '@playwright/test';
import { freshPage, slowDown } from './browser.ts';
import { type Speed, slow4G, unbound } from './line.ts';
import { quiet } from './load.ts';
import type { Site } from './server.ts';

/** What is asked for, and the address that must be among the answers. */
export interface Asked {
  query: string;
  wanted: string;
}

const usual: Asked = { query: '首问负责', wanted: '/procedures/complaints/#first-contact' };

/** Milliseconds from what was typed until the first result stands there; NaN where it never does. */
export interface Searched {
  /** By a browser that has never been here, typed as soon as there is a box. */
  cold: number;
  /** From the key that opens the search until there is a box, in the same browser. */
  box: number;
  /** On a page opened anew, by a browser that has searched here before. */
  second: number;
  /** The same with the line cut. */
  offline: number;
}

/** In the page: waits for the box, types, waits for the first result. */
function typeIntoBox(text: string): Promise<{ asked: number; found: number }> {
  return new Promise((resolve) => {
    let asked = 0;
    const timer = setInterval(() => {
      const box = document.activeElement;
      if (asked === 0 && box instanceof HTMLInputElement && box.type === 'search') {
        asked = performance.now();
        box.value = text;
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      if (asked === 0 || !document.querySelector('.search-found a')) return;
      clearInterval(timer);
      resolve({ asked, found: performance.now() });
    }, 10);
  });
}

/** Searches on the page that is open. */
async function search(page: Page, { query, wanted } = usual): Promise<{ box: number; found: number }> {
  const pressed = await page.evaluate(() => performance.now());
  await page.keyboard.press('/');
  const { asked, found } = await page.evaluate(typeIntoBox, query);
  const hrefs = await page
    .locator('.search-found a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  if (!hrefs.includes(wanted)) throw new Error(`“${query}” does not find ${wanted}`);
  return { box: asked - pressed, found: found - asked };
}

/** A page of the site, opened on a line of some speed, when nothing more comes. */
async function opened(page: Page, site: Site, speed: Speed): Promise<Page> {
  site.setSpeed(speed);
  await page.goto(`${site.origin}/`, { waitUntil: 'load', timeout: 60_000 });
  await quiet(page, site, []);
  return page;
}

/** A first visit on a good line, until what keeps the site for later has all that it wants. */
async function visit(page: Page, site: Site): Promise<void> {
  await opened(page, site, unbound);
  await search(page);
  await page.evaluate(async () => {
    if (await navigator.serviceWorker?.getRegistration()) await navigator.serviceWorker.ready;
  });
  await quiet(page, site, []);
}

async function offline(page: Page, site: Site): Promise<number> {
  site.cut(true);
  try {
    await slowDown(page);
    return (await search(await opened(page, site, unbound))).found;
  } catch {
    return Number.NaN;
  } finally {
    site.cut(false);
  }
}

/** A search on a slow line by a browser that has never been here. */
export async function searchOnce(browser: Browser, site: Site, asked = usual) {
  const page = await opened(await freshPage(browser), site, slow4G);
  const searched = await search(page, asked);
  await page.context().close();
  return searched;
}

async function once(browser: Browser, site: Site): Promise<Searched> {
  const cold = await searchOnce(browser, site);
  const before = await freshPage(browser, 'allow');
  await visit(before, site);
  const context = before.context();
  await before.close();
  const again = await context.newPage();
  await slowDown(again);
  await opened(again, site, slow4G);
  const second = await search(again);
  await again.close();
  const cut = await offline(await context.newPage(), site);
  await context.close();
  return { cold: cold.found, box: cold.box, second: second.found, offline: cut };
}

export async function searchOften(browser: Browser, site: Site, times: number): Promise<Searched[]> {
  const all: Searched[] = [];
  for (let run = 0; run < times; run++) all.push(await once(browser, site));
  return all;
}
