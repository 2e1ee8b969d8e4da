import { expect, type Locator, type Page } from '@playwright/test';

/** Where a thing stands as seen from what has focus: here (or around it), after it or before it. */
const where = (wanted: Locator) =>
  wanted.evaluate((element) => {
    const now = document.activeElement ?? document.body;
    if (element.contains(now)) return 'here';
    return now.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING ? 'after' : 'before';
  });

/** Moves focus with Tab and Shift+Tab until it stands on what is wanted or in it, as somebody without a mouse does. */
export async function tabTo(page: Page, wanted: Locator, most = 100): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < most; presses++) {
    const place = await where(wanted);
    if (place === 'here') return;
    await page.keyboard.press(place === 'after' ? 'Tab' : 'Shift+Tab');
  }
  throw new Error(`Tab did not reach ${wanted} in ${most} presses.`);
}

/** Reaches a button or a tick box and presses it. */
export async function press(page: Page, wanted: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press(key);
}

/** Chooses a radio button: Tab enters the group, the arrows walk through it. */
export async function choose(page: Page, group: Locator, wanted: Locator): Promise<void> {
  const radios = group.getByRole('radio');
  await tabTo(page, group);
  const focused = group.locator(':focus');
  await page.keyboard.press('Space');
  await expect(focused).toBeChecked();
  for (let presses = await radios.count(); presses > 0 && !(await wanted.isChecked()); presses--) {
    await page.keyboard.press('ArrowDown');
    await expect(focused).toBeChecked();
  }
  await expect(wanted).toBeChecked();
}

/** Types into a box. */
export async function type(page: Page, box: Locator, text: string): Promise<void> {
  await tabTo(page, box);
  await page.keyboard.insertText(text);
}

/** Picks an entry of a list box by its value. */
export async function pick(page: Page, list: Locator, value: string): Promise<void> {
  await tabTo(page, list);
  const values = await list
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  await page.keyboard.press('Home');
  for (let step = 0; step < values.indexOf(value); step++) await page.keyboard.press('ArrowDown');
  await expect(list).toHaveValue(value);
}
