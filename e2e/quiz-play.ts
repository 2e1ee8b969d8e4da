import { expect, type Page } from '@playwright/test';
import type { QuizBundle } from '../src/catalogue/bundle.ts';
import { wordsOf } from './content.ts';
import { press } from './keyboard.ts';
import { answerRightly, itemAsked } from './questions.ts';

/** Begins a quiz and answers everything that it asks rightly, up to its report. */
export async function playRightly(page: Page, bundle: QuizBundle): Promise<void> {
  const t = wordsOf(bundle.locale);
  await press(page, page.getByRole('button', { name: t.begin, exact: true }));
  const asked = bundle.drill.draw ?? bundle.drill.items.length;
  for (let number = 1; number <= asked; number++) {
    await answerRightly(page, bundle, await itemAsked(page, bundle));
    await expect(page.locator('#result')).toBeFocused();
    const onward = number === asked ? t.seeResult : t.nextQuestion;
    await press(page, page.getByRole('button', { name: onward, exact: true }));
  }
}
