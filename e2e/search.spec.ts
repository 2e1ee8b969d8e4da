import { messages } from '../src/i18n/locales.ts';
import { locales } from '../src/schemas/text.ts';
import { rootOf } from './content.ts';
import { expect, type Page, test } from './test.ts';

/** Opens the search with a key and asks. */
async function ask(page: Page, key: string, query: string): Promise<void> {
  await page.keyboard.press(key);
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.insertText(query);
  await expect(page.locator('.search-found a').first()).toBeVisible();
}

const queries = {
  zh: [
    ['首问负责', '/procedures/complaints/#first-contact'],
    ['问负责', '/procedures/complaints/#first-contact'],
    ['五清楚', '/procedures/complaints/#five-clears'],
    ['不知道', '/procedures/phone-greeting/#never-dont-know'],
  ],
  en: [
    ['first responsibility', '/en/procedures/complaints/#first-contact'],
    ['five clears', '/en/procedures/complaints/#five-clears'],
    ['compensation', '/en/procedures/complaints/#no-compensation-promise'],
  ],
} as const;

for (const locale of locales) {
  for (const [query, wanted] of queries[locale]) {
    test(`${locale}: “${query}” finds ${wanted}`, async ({ page }) => {
      await page.goto(`${rootOf(locale)}/`);
      await ask(page, '/', query);
      const found = await page
        .locator('.search-found a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(found).toContain(wanted);
    });
  }

  test(`${locale}: by keyboard from Ctrl+K to the rule`, async ({ page }) => {
    const [query] = queries[locale][0];
    await page.goto(`${rootOf(locale)}/`);
    await ask(page, 'Control+k', query);
    const first = page.locator('.search-found a').first();
    const to = await first.getAttribute('href');
    await page.keyboard.press('ArrowDown');
    await expect(first).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(to ?? '');
  });

  test(`${locale}: a filter shows one kind alone, and nothing found says so`, async ({ page }) => {
    const words = messages[locale].site.search;
    await page.goto(`${rootOf(locale)}/`);
    await ask(page, '/', locale === 'zh' ? '投诉' : 'complaint');
    await page.getByRole('radio', { name: words.kinds.rule, exact: true }).check();
    await expect(page.locator('.search-found .tag').first()).toHaveText(words.one.rule);
    await expect
      .poll(async () => [...new Set(await page.locator('.search-found .tag').allTextContents())])
      .toEqual([words.one.rule]);
    await page.getByRole('searchbox').fill('xyzzyq');
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('xyzzyq');
    await expect(page.locator('.search-found a')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });
}

test('the index is fetched only when the search is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('pagefind'))).toEqual([]);
  await ask(page, '/', '投诉');
  expect(asked.some((url) => url.includes('pagefind'))).toBe(true);
});
