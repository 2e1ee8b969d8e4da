import { countsOf } from '../src/catalogue/coverage.ts';
import { fill } from '../src/i18n/fill.ts';
import { messages } from '../src/i18n/locales.ts';
import { locales } from '../src/schemas/text.ts';
import { catalogue, rootOf } from './content.ts';
import { press } from './keyboard.ts';
import { expect, test } from './test.ts';

for (const locale of locales) {
  const { pages } = messages[locale].site;

  test(`${locale}: from the first page by desk to the first procedure it reads, by keyboard alone`, async ({
    page,
  }) => {
    const desk = catalogue.desks.get('factory-gate');
    const first = desk?.reads[0] ?? '';
    await page.goto(`${rootOf(locale)}/`);
    await press(page, page.getByRole('main').getByRole('link', { name: desk?.name[locale] ?? '', exact: true }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(desk?.name[locale] ?? '');
    const title = catalogue.procedures.get(first)?.title[locale] ?? '';
    await press(page, page.locator('.desk-step').first().getByRole('link', { name: title, exact: true }));
    await expect(page).toHaveURL(`${rootOf(locale)}/procedures/${first}/`);
  });

  test(`${locale}: every procedure is found by moment on the first page`, async ({ page }) => {
    await page.goto(`${rootOf(locale)}/`);
    for (const id of catalogue.procedures.keys())
      await expect(page.locator(`.moments a[href$="/procedures/${id}/"]`).first()).toBeVisible();
  });

  test(`${locale}: coverage counts what there is, and leads to the rules`, async ({ page }) => {
    await page.goto(`${rootOf(locale)}/coverage/`);
    await expect(page.getByText(fill(pages.coverage.counts, { ...countsOf(catalogue) }))).toBeVisible();
    await expect(page.locator('.made tbody tr')).toHaveCount(catalogue.rules.size);
    expect(await page.locator('.made-clauses dd ul:not(:has(li))').count()).toBe(0);
    await page.locator('.made tbody a').first().click();
    await expect(page.locator('.rule:target')).toBeInViewport();
  });
}

test('the sources say where each is used and where the handbook departs from it', async ({ page }) => {
  await page.goto('/sources/');
  await expect(page.locator('.source')).toHaveCount(catalogue.documents.size);
  for (const source of await page.locator('.source').all())
    expect(await source.locator('.source-facts a').count()).toBeGreaterThan(1);
});
