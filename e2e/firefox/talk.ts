import type { Page } from 'puppeteer-core';
import type { RoleplayBundle } from '../../src/catalogue/bundle.ts';
import { fill } from '../../src/i18n/fill.ts';
import { wordsOf } from '../content.ts';
import { goodTurns } from '../talk.ts';
import { press, until, untilSaid } from './window.ts';

type Turn = ReturnType<typeof goodTurns>[number];
type Words = ReturnType<typeof wordsOf>;

/** Brings a list into the order of `wanted` by its “move up” buttons. */
async function arrange(page: Page, wanted: readonly string[], t: Words): Promise<void> {
  const texts = () => page.$$eval('.order .order-text', (all) => all.map(({ textContent }) => textContent ?? ''));
  for (const [place, text] of wanted.entries()) {
    for (let at = (await texts()).indexOf(text); at > place; at--) {
      await press(page, fill(t.moveUp, { text }));
      await until(
        page,
        `“${text}” moves up`,
        ([to, name]) => document.querySelectorAll('.order .order-text')[Number(to)]?.textContent === name,
        [String(at - 1), text],
      );
    }
  }
}

/** Answers a turn as its author would. */
async function answer(page: Page, turn: Turn, t: Words): Promise<void> {
  if (turn.asks === 'reply') await page.locator('form.answer textarea').fill(turn.model);
  if (turn.asks === 'choice') {
    const right = turn.options.find((option) => option.right)?.text ?? '';
    await press(page, right);
  }
  if (turn.asks === 'record')
    for (const { id, accept } of turn.fields) await page.locator(`#box-${id}`).fill(accept[0] ?? '');
  if (turn.asks === 'order')
    await arrange(
      page,
      turn.actions.map(({ text }) => text),
      t,
    );
  await page.locator('form.answer button[type="submit"]').click();
}

/** Plays a talk with model answers, from “begin” to full marks. */
export async function play(page: Page, bundle: RoleplayBundle): Promise<void> {
  const t = wordsOf(bundle.locale);
  await press(page, t.begin);
  for (const turn of goodTurns(bundle)) {
    await untilSaid(page, '#task', turn.task);
    await answer(page, turn, t);
    await press(page, t.goOn);
  }
  await untilSaid(page, 'main', fill(t.share, { share: 100 }));
}
