import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { loadCatalogue } from '../../tools/content.ts';
import { crossingPairs, recallAndPrecision } from '../../tools/search/pairs.ts';
import { builtRecords } from '../../tools/search/records.ts';
import type { Site } from './server.ts';

/** How many pairs are asked, and how many results the window shows of one question. */
const asked = 150;
const shown = 20;
/** What stands in fewer places than this has similar words shown below it, and the window says so. */
const few = 3;

/** What the search of the site shows for a text, by address. */
async function findInWindow(page: Page, text: string): Promise<string[]> {
  await page.getByRole('searchbox').fill(text);
  await page.locator('.search-found[aria-busy="false"]').waitFor();
  return page.locator('.search-found a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/**
 * How well the site's own search finds Chinese strings that cross the bounds of words: typed into its window, held against a plain
 * look through the texts that were put into the index.
 */
export async function crossing(root: string, browser: Browser, site: Site) {
  const pairs = crossingPairs(builtRecords(loadCatalogue(root), 'zh', join(root, 'dist')), asked, few, shown);
  const page = await browser.newPage({ baseURL: site.origin });
  await page.goto('/');
  await page.keyboard.press('/');
  await page.getByRole('searchbox').waitFor();
  const answers: { pair: (typeof pairs)[number]; found: string[] }[] = [];
  for (const pair of pairs) answers.push({ pair, found: await findInWindow(page, pair.text) });
  await page.close();
  return { pairs: pairs.length, ...recallAndPrecision(answers) };
}
