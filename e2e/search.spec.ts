import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { shown } from '../src/components/site/search/ask.ts';
import { messages } from '../src/i18n/locales.ts';
import { type Locale, locales } from '../src/schemas/text.ts';
import { crossingPairs } from '../tools/search/pairs.ts';
import { builtRecords } from '../tools/search/records.ts';
import { catalogue, rootOf } from './content.ts';
import { expect, type Page, test } from './test.ts';

/** Opens the search with a key. */
async function open(page: Page, key = '/'): Promise<void> {
  await page.keyboard.press(key);
  await expect(page.getByRole('searchbox')).toBeFocused();
}

const links = (page: Page) => page.locator('.search-found a');

/** Types what stands in the box over, and waits until it is answered. */
async function type(page: Page, query: string): Promise<string[]> {
  await page.getByRole('searchbox').fill(query);
  await expect(page.locator('.search-found')).toHaveAttribute('aria-busy', 'false');
  return links(page).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}

interface Real {
  ask: string;
  finds: string;
}

const file = join(import.meta.dirname, '../tools/search/queries.yaml');
const real: Record<Locale, Real[]> = parse(readFileSync(file, 'utf8'));

for (const locale of locales) {
  test(`${locale}: what people really type finds its place among the first three`, async ({ page }) => {
    await page.goto(`${rootOf(locale)}/`);
    await open(page);
    expect(real[locale].length).toBeGreaterThanOrEqual(30);
    const astray: string[] = [];
    for (const { ask, finds } of real[locale]) {
      const found = (await type(page, ask)).slice(0, 3);
      if (!found.includes(finds)) astray.push(`${ask}: ${finds} not in ${found.join(' ') || 'nothing'}`);
    }
    expect(astray).toEqual([]);
  });

  test(`${locale}: by keyboard from Ctrl+K to the rule, with a filter, and nothing found says so`, async ({ page }) => {
    const words = messages[locale].site.search;
    await page.goto(`${rootOf(locale)}/`);
    await open(page, 'Control+k');
    const status = page.getByRole('dialog').getByRole('status');
    expect(await type(page, 'xyzzyq')).toEqual([]);
    await expect(status).toHaveText(words.none('xyzzyq'));
    await expect(page.getByRole('dialog').getByRole('link', { name: words.contents })).toBeVisible();
    await type(page, locale === 'zh' ? 'tousu' : 'complant');
    await expect(status).toContainText(locale === 'zh' ? '“投诉”' : '“complaint”');

    await page.getByRole('radio', { name: words.kinds.rule, exact: true }).check();
    await expect(page.locator('.search-found')).toHaveAttribute('aria-busy', 'false');
    await expect
      .poll(async () => [...new Set(await page.locator('.search-found .tag').allTextContents())])
      .toEqual([words.one.rule]);
    await page.getByRole('searchbox').press('ArrowDown');
    await expect(links(page).first()).toBeFocused();
    const to = (await links(page).first().getAttribute('href')) ?? '';
    expect(to).toContain('#');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(to);
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.locator(`[id="${to.split('#')[1]}"]`)).toBeInViewport();
  });
}

test('two characters across the bound of two words find the places that hold them, all and no others', async ({
  page,
}) => {
  await page.goto('/');
  await open(page);
  const wrong: string[] = [];
  // With fewer places than three, similar words stand below.
  const records = builtRecords(catalogue, 'zh', join(import.meta.dirname, '../dist'));
  for (const { text, holders } of crossingPairs(records, 80, 3, shown)) {
    const found = await type(page, text);
    if (found.toSorted().join() !== holders.toSorted().join()) wrong.push(`${text}: ${found} for ${holders}`);
  }
  expect(wrong).toEqual([]);
});

test('Enter before the answer is there opens the first as soon as it is', async ({ page }) => {
  await page.goto('/');
  await open(page);
  await page.keyboard.insertText('首问负责');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/procedures/complaints/#first-contact');
});

test('the index is fetched only when the search is opened, and one that fails is fetched again on request', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('pagefind'))).toEqual([]);
  await page.route('**/pagefind/**', (route) => route.abort());
  await open(page);
  await page.getByRole('searchbox').fill('投诉');
  const words = messages.zh.site.search;
  await expect(page.getByRole('status')).toHaveText(words.failed);
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: words.again }).click();
  await expect(links(page).first()).toBeVisible();
});
