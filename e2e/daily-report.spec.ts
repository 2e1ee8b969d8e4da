import { fill } from '../src/i18n/fill.ts';
import { messages } from '../src/i18n/locales.ts';
import { locales } from '../src/schemas/text.ts';
import { rootOf } from './content.ts';
import { expect, type Page, test } from './test.ts';

const typed: [string, string][] = [
  ['project', 'Yunxi'],
  ['calls-0-name', 'web'],
  ['calls-0-groups', '5'],
  ['visits-0-name', 'walk-in'],
  ['visits-0-groups', 'two'],
  ['before-monthUnits', '11'],
  ['before-monthAmount', '1,650.4'],
  ['before-yearUnits', '140'],
  ['before-yearAmount', '20150'],
];

/** Fills in all boxes that a day without sales has; one number is in words. */
async function typeDay(page: Page) {
  for (const [at, text] of typed) await page.locator(`#${at}`).fill(text);
  await page.locator('#day').fill('2026-11-30');
}

for (const locale of locales) {
  const t = messages[locale].dailyReport;

  test(`${locale}: a day typed in becomes the message; nothing of it is kept`, async ({ page }) => {
    await page.goto(`${rootOf(locale)}/daily-report/`);
    await page.waitForLoadState('networkidle');
    await expect(page.getByText(fill(t.waiting, { n: 6 }))).toBeVisible();
    await expect(page.getByRole('button', { name: t.copy })).toBeDisabled();

    await typeDay(page);
    await page.getByRole('button', { name: t.addSale }).click();
    for (const [name, text] of Object.entries({ door: '3-1202', area: '89.5', price: '120.3', payment: 'loan' }))
      await page.locator(`#sales-0-${name}`).fill(text);
    await page.locator('#project').focus();

    await expect(page.locator('#visits-0-groups-fault')).toHaveText(t.number);
    await page.locator('#visits-0-groups').fill('2');
    const message = page.locator('.daily-message');
    await expect(message).toContainText('1770.7');
    await expect(message).toContainText('20270.3');
    await expect(message).toContainText(locale === 'zh' ? '本月累计销售12套' : '12 units');

    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await page.reload();
    await expect(page.locator('#project')).toHaveValue('');
  });

  test(`${locale}: without a clipboard it says how to copy`, async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto(`${rootOf(locale)}/daily-report/`);
    await page.waitForLoadState('networkidle');
    await typeDay(page);
    await page.locator('#visits-0-groups').fill('2');
    await page.getByRole('button', { name: t.copy }).click();
    await expect(page.locator('.daily-note', { hasText: t.notCopied })).toBeVisible();
  });

  test(`${locale}: a row taken away leaves the keyboard at the button that adds one`, async ({ page }) => {
    await page.goto(`${rootOf(locale)}/daily-report/`);
    await page.waitForLoadState('networkidle');
    const add = page.getByRole('button', { name: t.addSale });
    await add.click();
    await page.getByRole('button', { name: `${t.remove}: ${fill(t.nthRow, { name: t.sales, n: 1 })}` }).press('Enter');
    await expect(page.locator('#sales-0-door')).toHaveCount(0);
    await expect(add).toBeFocused();
  });
}
