import puppeteer from 'puppeteer-core';
import { findFirefox } from '../setup/firefox.mjs';
import type { Ran } from './chromium.ts';

/** Milliseconds until a busy machine counts as stuck. */
const patience = 10 * 60 * 1000;

/** Runs a script in Firefox, by WebDriver BiDi: Playwright knows only a Firefox of its own. */
export async function inFirefox(script: string): Promise<Ran> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    protocolTimeout: patience,
  });
  try {
    const page = await browser.newPage();
    const [, version = ''] = (await browser.version()).split('/');
    return { version, value: await page.evaluate(script) };
  } finally {
    await browser.close();
  }
}
