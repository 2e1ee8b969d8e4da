import { expect, type Page } from '@playwright/test';
import type { QuizBundle } from '../src/catalogue/bundle.ts';
import { fill } from '../src/i18n/fill.ts';
import { wordsOf } from './content.ts';
import { choose, pick, press, type } from './keyboard.ts';
import { arrange } from './order.ts';

type Item = QuizBundle['drill']['items'][number];

/** Answers an item rightly, by keyboard alone. */
export async function answerRightly(page: Page, { locale }: QuizBundle, item: Item): Promise<void> {
  const t = wordsOf(locale);
  const option = (role: 'radio' | 'checkbox', name: string) => page.getByRole(role, { name, exact: true });
  switch (item.kind) {
    case 'choice':
      await choose(
        page,
        page.locator('fieldset.pick'),
        option('radio', item.options.find(({ right }) => right)?.text ?? ''),
      );
      break;
    case 'choices':
      for (const { text, right } of item.options) if (right) await press(page, option('checkbox', text), 'Space');
      break;
    case 'order':
      await arrange(
        page,
        item.actions.map(({ text }) => text),
        t,
      );
      break;
    case 'match':
      for (const { id } of item.pairs) await pick(page, page.locator(`#match-${id}`), id);
      break;
    case 'sort':
      for (const { text, bucket } of item.cards) {
        const card = page.locator('fieldset.sort-card', { has: page.getByText(text, { exact: true }) });
        const name = item.buckets.find(({ id }) => id === bucket)?.name ?? '';
        await choose(page, card, card.getByRole('radio', { name, exact: true }));
      }
      break;
    case 'number':
      await type(page, page.locator('.number input'), String(item.answer));
      break;
    case 'fill':
      for (const [index, { accept }] of item.blanks.entries())
        await type(page, page.getByLabel(fill(t.blankNumber, { n: index + 1 }), { exact: true }), accept[0] ?? '');
      break;
    case 'spot':
      for (const [index, { breaks, text }] of item.lines.entries()) {
        if (!breaks) continue;
        const line = page.locator('.spot-line').nth(index);
        await expect(line).toContainText(text);
        await press(page, line.getByRole('checkbox'), 'Space');
        await pick(page, page.locator(`#spot-${index}`), breaks);
      }
  }
  await press(page, page.getByRole('button', { name: t.submit, exact: true }));
}

/** The item whose question stands on the page. */
export async function itemAsked(page: Page, { drill }: QuizBundle): Promise<Item> {
  // Focus arrives a moment after the question does; until then Tab would start from the page before.
  await expect(page.locator('#asks')).toBeFocused();
  const asked = await page.locator('#asks').textContent();
  const item = drill.items.find(({ asks }) => asks === asked);
  if (!item) throw new Error(`No item asks “${asked}”`);
  return item;
}
