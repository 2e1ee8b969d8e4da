import { expect, type Page } from '@playwright/test';
import type { RoleplayBundle } from '../src/catalogue/bundle.ts';
import { targetsOf } from '../src/scoring/targets.ts';
import { wordsOf } from './content.ts';
import { choose, press, type } from './keyboard.ts';
import { arrange } from './order.ts';

type Turn = RoleplayBundle['drill']['turns'][number];

/** The turns of a talk in which everything goes well. */
export function goodTurns({ drill }: RoleplayBundle): Turn[] {
  const turns: Turn[] = [];
  for (let id = drill.start; !id.startsWith('end:'); ) {
    const turn = drill.turns.find((one) => one.id === id);
    if (!turn) throw new Error(`No turn ${id}`);
    turns.push(turn);
    id = targetsOf(turn).good;
  }
  return turns;
}

/** Answers a turn as its author would, by keyboard alone. */
export async function answerWell(page: Page, { locale }: RoleplayBundle, turn: Turn): Promise<void> {
  const t = wordsOf(locale);
  switch (turn.asks) {
    case 'reply': {
      await type(page, page.locator('form.answer textarea'), turn.model);
      await page.keyboard.press('Control+Enter');
      return;
    }
    case 'choice': {
      const right = turn.options.find((option) => option.right)?.text ?? '';
      await choose(page, page.locator('fieldset.pick'), page.getByRole('radio', { name: right, exact: true }));
      break;
    }
    case 'record':
      for (const { id, accept } of turn.fields) await type(page, page.locator(`#box-${id}`), accept[0] ?? '');
      break;
    case 'order':
      await arrange(
        page,
        turn.actions.map(({ text }) => text),
        t,
      );
  }
  await press(page, page.getByRole('button', { name: t.submit, exact: true }));
}

/** Begins a talk and plays it with model answers to its end. */
export async function playWell(page: Page, bundle: RoleplayBundle): Promise<void> {
  const t = wordsOf(bundle.locale);
  await press(page, page.getByRole('button', { name: t.begin, exact: true }));
  for (const turn of goodTurns(bundle)) {
    await expect(page.locator('#task')).toHaveText(turn.task);
    await expect(page.locator('#turn-heading')).toBeFocused();
    await answerWell(page, bundle, turn);
    await expect(page.locator('#verdict-heading')).toBeFocused();
    await press(page, page.getByRole('button', { name: t.goOn, exact: true }));
  }
}
