import { chromium } from '@playwright/test';
import { findBrowser, switches } from '../setup/browser.mjs';

/** What a browser made of a script. */
export interface Ran {
  version: string;
  value: unknown;
}

/** Runs a script in Chromium, as the end-to-end tests start it. */
export async function inChromium(script: string): Promise<Ran> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: switches });
  try {
    const page = await browser.newPage();
    return { version: browser.version(), value: await page.evaluate(script) };
  } finally {
    await browser.close();
  }
}
