import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesOfProcedure } from '../src/catalogue/catalogue.ts';
import { messages } from '../src/i18n/locales.ts';
import { locales } from '../src/schemas/text.ts';
import { catalogue, rootOf } from './content.ts';
import { bare, printed } from './pdf.ts';
import { expect, test } from './test.ts';

const dist = join(import.meta.dirname, '../dist');

const pages = locales.flatMap((locale) => [...catalogue.procedures.keys()].map((id) => ({ locale, id })));

test('no procedure ships framework JavaScript', () => {
  for (const { locale, id } of pages) {
    const html = readFileSync(join(dist, rootOf(locale), 'procedures', id, 'index.html'), 'utf8');
    expect(html, `${locale} ${id}`).not.toMatch(/astro-island|preact/);
  }
});

test('what a procedure runs is little, and none of it is the framework', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script') scripts.push(await response.text());
  });
  await page.goto('/procedures/complaints/', { waitUntil: 'networkidle' });
  expect(scripts.join('\n')).not.toMatch(/preact|__H|diffed/);
  expect(scripts.join('').length).toBeLessThan(12_000);
});

// One language is printed for each procedure, in turn; both hold the same rules.
pages
  .filter(({ id, locale }, index) => id === 'complaints' || (index % 2 === 0) === (locale === 'zh'))
  .forEach(({ locale, id }) => {
    const path = `${rootOf(locale)}/procedures/${id}/`;
    test(`${path} prints: every rule on paper, nothing of the navigation`, async ({ page }) => {
      await page.goto(path);
      const rules = rulesOfProcedure(catalogue, id);
      const shown = await page.locator('.rule').count();
      expect(shown).toBe(rules.length);
      const paper = await printed(page);
      const title = catalogue.procedures.get(id)?.title[locale] ?? '';
      expect(paper.pages[0]).toContain(bare(title));
      for (const rule of rules)
        if (!rule.says[locale].includes('{')) expect(paper.text).toContain(bare(rule.says[locale]));
      expect(paper.pages.length).toBeGreaterThan(1);
      expect(paper.pages.length).toBeLessThan(16);
    });
  });

test('the switch of language lands on the same rule', async ({ page }) => {
  await page.goto('/procedures/complaints/#reply-within-24h');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/en/procedures/complaints/#reply-within-24h');
  await expect(page.locator('#reply-within-24h')).toBeInViewport();
});

test('without a place in the address, the switch of language keeps what is being read', async ({ page }) => {
  await page.goto('/procedures/complaints/');
  await page.locator('#follow-through').evaluate((rule) => rule.scrollIntoView());
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('#follow-through')).toBeInViewport();
});

test('the theme is remembered and set before the first paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: messages.zh.site.theme.toDark }).click();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.goto('/procedures/complaints/');
  expect(await paper()).toBe(dark);
});
