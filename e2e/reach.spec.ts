import { messages } from '../src/i18n/locales.ts';
import { locales } from '../src/schemas/text.ts';
import { rootOf, wordsOf } from './content.ts';
import { expect, type Locator, type Page, test } from './test.ts';

/** What the style of an element comes to. */
const styleOf = (element: Locator, property: string) =>
  element.evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), property);

const focusIn = (page: Page, selector: string) =>
  page.evaluate((where) => document.activeElement?.closest(where) !== null, selector);

for (const locale of locales) {
  const t = wordsOf(locale);
  const { site } = messages[locale];

  test(`${locale}: windows hold the focus and give it back, and what changes is said aloud`, async ({ page }) => {
    await page.goto(`${rootOf(locale)}/checklists/complaints/five-clears/#run`);
    const open = page.getByRole('button', { name: site.search.open, exact: true });
    await open.press('Enter');
    const box = page.getByRole('searchbox');
    await expect(box).toBeFocused();
    const said = page.getByRole('dialog').getByRole('status');
    await expect(said).toHaveText(site.search.start);
    await box.fill(locale === 'zh' ? '首问负责' : 'five clears');
    const found = page.locator('.search-found a');
    // Results show one by one as they come.
    await expect(page.locator('.search-found')).toHaveAttribute('aria-busy', 'false');
    await expect(said).toHaveText(site.search.count(await found.count()));
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab');
      expect(await focusIn(page, 'dialog, body:not(:has(:focus))')).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(open).toBeFocused();
    const keys = page.locator('[data-keys]');
    await keys.press('Enter');
    await expect(page.getByRole('dialog', { name: site.keys.title })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(keys).toBeFocused();

    await page.getByRole('tabpanel').getByRole('checkbox').first().check();
    await expect(page.locator('main [role="status"]').filter({ hasText: /1/ }).first()).toBeAttached();
    await page.goto(`${rootOf(locale)}/drills/complaints/angry-owner/`);
    await page.getByRole('button', { name: t.begin, exact: true }).click();
    await page
      .locator('form.answer textarea')
      .fill(locale === 'zh' ? '我可能能帮您点什么。' : 'I might be able to help you.');
    await page.getByRole('button', { name: t.send, exact: true }).click();
    const verdicts = page.getByRole('status').filter({ hasText: t.verdict.missed });
    await expect(verdicts).toContainText(t.verdict.unrecognised);
  });
}

test.describe('where the system chooses the colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' }, colorScheme: 'dark' });

  test('evidence can be read, and what is chosen is told from the rest', async ({ page }) => {
    const t = wordsOf('zh');
    await page.goto('/drills/complaints/angry-owner/');
    await page.getByRole('button', { name: t.begin, exact: true }).click();
    await page.locator('form.answer textarea').fill('我可能能帮您点什么。');
    await page.getByRole('button', { name: t.send, exact: true }).click();
    const mark = page.locator('.evidence-mark').first();
    await expect(mark).toBeVisible();
    const text = page.locator('.evidence').first();
    expect(await styleOf(mark, 'color')).toBe(await styleOf(text, 'color'));
    expect(await styleOf(page.locator('.verdict').first(), 'color')).not.toBe(await styleOf(text, 'background-color'));

    await page.goto('/checklists/complaints/five-clears/#run');
    const edge = (selected: boolean) => styleOf(page.getByRole('tab', { selected }).first(), 'border-block-end-color');
    await expect.poll(async () => (await edge(true)) !== (await edge(false))).toBe(true);
    await page.keyboard.press('/');
    const kind = (place: number) => styleOf(page.locator('.search-kinds span').nth(place), 'background-color');
    await expect(page.getByRole('searchbox')).toBeFocused();
    expect(await kind(0)).not.toBe(await kind(1));
  });
});
