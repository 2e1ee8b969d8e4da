import puppeteer, { type Browser, type ConsoleMessage, type ElementHandle, type Page } from 'puppeteer-core';
import { findFirefox } from '../../tools/setup/firefox.mjs';

/** Milliseconds that something may take to appear on a busy machine. */
const patience = 20_000;

/** Starts Firefox. @throws where there is none */
export const start = (): Promise<Browser> =>
  puppeteer.launch({ browser: 'firefox', executablePath: findFirefox(), headless: true });

/** A window of Firefox, and what went wrong in it so far: errors of the console, refusals of the policy, requests to others. */
export interface Window {
  page: Page;
  troubles: string[];
}

/** Whether an address is of this site, or asks nobody: what the browser itself draws controls with is data. */
const isOwn = (url: string, origin: string) => url.startsWith(origin) || url.startsWith('data:');

/** Opens a window of somebody who was never here: it notes what goes wrong. @param origin the only one that may be asked */
export async function open(browser: Browser, origin: string): Promise<Window> {
  const page = await (await browser.createBrowserContext()).newPage();
  const troubles: string[] = [];
  const note = (text: string) => troubles.push(`${page.url()}: ${text}`);
  page.on('console', (message: ConsoleMessage) => message.type() === 'error' && note(message.text()));
  page.on('pageerror', (error) => note(String(error)));
  page.on('request', (request) => isOwn(request.url(), origin) || note(`asks ${request.url()}`));
  await page.evaluateOnNewDocument(() =>
    window.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`The policy refuses ${blockedURI || 'something inline'} (${violatedDirective}).`),
    ),
  );
  return { page, troubles };
}

const rest = () => new Promise((resolve) => setTimeout(resolve, 30));

/** Waits until a function that runs in the page is true of its argument. @throws with `what` where it never is */
export async function until<Given>(
  page: Page,
  what: string,
  holds: (given: Given) => boolean,
  given: Given,
): Promise<void> {
  const end = Date.now() + patience;
  while (!(await page.evaluate(holds as (given: unknown) => boolean, given).catch(() => false))) {
    if (Date.now() > end) throw new Error(`Firefox, ${page.url()}: ${what}: not so after ${patience / 1000} s.`);
    await rest();
  }
}

/** Waits until an element's text holds some words, whatever the spaces. */
export const untilSaid = (page: Page, selector: string, words: string): Promise<void> =>
  until(
    page,
    `“${words}” in ${selector}`,
    ([where, wanted]) =>
      [...document.querySelectorAll(where ?? '')].some((one) => one.textContent?.includes(wanted ?? '')),
    [selector, words],
  );

/**
 * Clicks with the mouse on the button, link or label of this name. It is asked for in the page itself: Puppeteer's search by
 * name goes through every element, and takes seconds a talk.
 */
export async function press(page: Page, name: string): Promise<void> {
  const controls = 'main :is(button, a, label)';
  const find = ([among, wanted]: string[]) =>
    [...document.querySelectorAll(among ?? '')].find((one) => (one.ariaLabel ?? one.textContent)?.trim() === wanted);
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const found = (await page.evaluateHandle(find, [controls, name])).asElement();
    if (found) return (found as ElementHandle<Element>).click();
    await rest();
  }
  throw new Error(`Firefox, ${page.url()}: there is no “${name}” to press.`);
}
