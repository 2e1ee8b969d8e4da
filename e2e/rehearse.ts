import { expect, type Page } from '@playwright/test';
import { wordsOf } from './content.ts';

/** The checklist that is practised. */
export const rehearsed = 'complaints/five-clears';

/** Opens a practised checklist and goes as far as the last button; the caller presses it. */
export async function rehearse(page: Page): Promise<void> {
  const t = wordsOf('zh');
  await page.goto(`/checklists/${rehearsed}/#practise`);
  await page.getByRole('button', { name: t.begin, exact: true }).click();
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: t.toPhases, exact: true }).click();
  await expect(page.getByRole('heading', { name: t.orderPhases })).toBeFocused();
}
