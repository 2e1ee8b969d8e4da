import type { Browser, Page } from '@playwright/test';
import { type Loaded, load } from './load.ts';
import type { Site } from './server.ts';

/** A role-play opened and begun. */
export interface Begun extends Loaded {
  /** Milliseconds from the navigation until a box took what was typed. */
  ready: number;
}

const typed = '您好';

/**
 * In the page, from its first moment on: presses “begin” as soon as the button works (Astro takes `ssr` from an island then),
 * and types into the box for the answer as soon as there is one.
 */
function beginAndType(text: string): void {
  let isPressed = false;
  const timer = setInterval(() => {
    const box = document.querySelector<HTMLTextAreaElement>('main textarea:not([disabled], [readonly])');
    if (!box) {
      const button = document.querySelector<HTMLElement>('main .drill-actions .button:not([disabled])');
      if (isPressed || !button || button.closest('astro-island[ssr]')) return;
      isPressed = true;
      button.click();
      return;
    }
    box.focus();
    if (document.activeElement !== box) return;
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    clearInterval(timer);
    performance.mark('typed');
  }, 20);
}

/**
 * Opens a role-play, begins it and types.
 * @throws where the box lost what was typed, or its answer can't be sent
 */
async function begin(browser: Browser, site: Site, path: string): Promise<Begun> {
  const { page, loaded } = await load(browser, site, path, async (page) => {
    await page.addInitScript(beginAndType, typed);
  });
  await checkKept(page);
  const ready = await page.evaluate(() => performance.getEntriesByName('typed')[0]?.startTime ?? Number.NaN);
  await page.context().close();
  return { ...loaded, ready };
}

/** The box still holds what was typed, and an answer is marked. */
async function checkKept(page: Page): Promise<void> {
  const box = page.locator('main textarea').first();
  const kept = await box.inputValue();
  if (kept !== typed) throw new Error(`The box held “${kept}”, not “${typed}”.`);
  await box.press('Control+Enter');
  await page.locator('#verdict-heading').waitFor();
}

export async function beginOften(browser: Browser, site: Site, path: string, times: number): Promise<Begun[]> {
  const all: Begun[] = [];
  for (let run = 0; run < times; run++) all.push(await begin(browser, site, path));
  return all;
}
