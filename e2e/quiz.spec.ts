import { fill } from '../src/i18n/fill.ts';
import { locales } from '../src/schemas/text.ts';
import { catalogue, drillIn, rootOf, wordsOf } from './content.ts';
import { press } from './keyboard.ts';
import { answerRightly, itemAsked } from './questions.ts';
import { attempts } from './stored.ts';
import { expect, test } from './test.ts';

const quizzes = [...catalogue.drills.values()].filter(({ kind }) => kind === 'quiz');

test('between them the quizzes use every kind of item', () => {
  const used = quizzes.flatMap((drill) => (drill.kind === 'quiz' ? drill.data.items.map(({ kind }) => kind) : []));
  expect([...new Set(used)].sort()).toEqual([
    'choice',
    'choices',
    'fill',
    'match',
    'number',
    'order',
    'rota',
    'sort',
    'spot',
    'term',
  ]);
});

/** Played in the browser, one a language; a unit test answers all items of all quizzes. */
const played = { zh: 'phone-greeting/first-words', en: 'complaints/five-clears-quiz' };

for (const locale of locales) {
  const t = wordsOf(locale);
  for (const id of [played[locale]]) {
    test(`${id}, ${locale}: right answers, by keyboard alone, earn full marks`, async ({ page }) => {
      test.slow();
      const bundle = drillIn('quiz', id, locale);
      await page.goto(`${rootOf(locale)}/drills/${id}/`);
      await press(page, page.getByRole('button', { name: t.begin, exact: true }));
      const asked = bundle.drill.draw ?? bundle.drill.items.length;
      for (let number = 1; number <= asked; number++) {
        await answerRightly(page, bundle, await itemAsked(page, bundle));
        await expect(page.locator('#result')).toHaveText(t.allRight);
        await expect(page.locator('#result')).toBeFocused();
        const onward = number === asked ? t.seeResult : t.nextQuestion;
        await press(page, page.getByRole('button', { name: onward, exact: true }));
      }
      await expect(page.getByText(fill(t.share, { share: 100 }))).toBeVisible();
      const [kept] = await attempts(page);
      expect(kept).toMatchObject({ drill: id, kind: 'quiz', locale });
      expect(kept?.points).toBe(kept?.max);
    });
  }
}

test('wrong answers say why, and only they come again', async ({ page }) => {
  test.slow();
  const t = wordsOf('zh');
  const bundle = drillIn('quiz', 'phone-greeting/first-words', 'zh');
  await page.goto('/drills/phone-greeting/first-words/');
  await press(page, page.getByRole('button', { name: t.begin, exact: true }));
  const asked = bundle.drill.draw ?? bundle.drill.items.length;
  let wrong = 0;
  for (let number = 1; number <= asked; number++) {
    const item = await itemAsked(page, bundle);
    if (item.kind === 'choice') {
      const index = item.options.findIndex(({ right }) => !right);
      const bad = item.options[index];
      await page.getByRole('radio', { name: bad?.text ?? '', exact: true }).check();
      await page.getByRole('button', { name: t.submit, exact: true }).click();
      await expect(page.locator('.quiz-result')).toContainText(bad?.why ?? '');
      wrong++;
    } else await answerRightly(page, bundle, item);
    await page.locator('.quiz-result .button').click();
  }
  expect(wrong).toBeGreaterThan(0);
  await page.getByRole('button', { name: fill(t.retryWrong, { n: wrong }), exact: true }).click();
  for (let number = 1; number <= wrong; number++) {
    const item = await itemAsked(page, bundle);
    expect(item.kind).toBe('choice');
    await answerRightly(page, bundle, item);
    await page.locator('.quiz-result .button').click();
  }
  await expect(page.getByRole('heading', { name: t.retryEnd })).toBeVisible();
  expect(await attempts(page)).toHaveLength(1);
});
