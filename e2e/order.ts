import { expect, type Page } from '@playwright/test';
import { fill } from '../src/i18n/fill.ts';
import type { Messages } from '../src/i18n/zh.ts';
import { press } from './keyboard.ts';

/** Brings a list into the order of `wanted` by its “move up” buttons. */
export async function arrange(page: Page, wanted: readonly string[], t: Messages['drill']): Promise<void> {
  const texts = page.locator('.order .order-text');
  for (const [place, text] of wanted.entries()) {
    const at = (await texts.allTextContents()).indexOf(text);
    expect(at, text).toBeGreaterThanOrEqual(place);
    const up = page.getByRole('button', { name: fill(t.moveUp, { text }), exact: true });
    for (let step = at; step > place; step--) {
      await press(page, up);
      await expect(texts.nth(step - 1)).toHaveText(text);
    }
  }
}
