import { fill } from '../src/i18n/fill.ts';
import { messages } from '../src/i18n/locales.ts';
import type { Attempt } from '../src/learner/attempt.ts';
import type { RecordCatalogue } from '../src/learner/record-catalogue.ts';
import { locales } from '../src/schemas/text.ts';
import { rootOf } from './content.ts';
import { seed } from './stored.ts';
import { expect, type Page, test } from './test.ts';

const rule = 'complaints/reply-within-24h';
const old = 'As it was before: reply some time.';
const why = 'Some time never came.';

/** An attempt in which the rule was met, on a version of it. */
function met(id: string, version: number, day: number): Attempt {
  const finished = Date.UTC(2026, 9, day, 9);
  return {
    ...{
      v: 1,
      id,
      drill: 'complaints/five-clears-quiz',
      kind: 'quiz',
      locale: 'zh',
      started: finished - 300_000,
      finished,
    },
    ...{ points: 2, max: 2, redLines: [], answers: [{ at: 'deadline', said: '24' }] },
    marks: [
      { rule, version, at: 'deadline', verdict: 'met' },
      { rule, version, at: 'again', verdict: 'met' },
    ],
  };
}

/** The record's catalogue with the rule at version 2. No rule of the handbook has changed yet. */
async function raise(page: Page): Promise<void> {
  await page.route('**/record/catalogue.json', async (route) => {
    const response = await route.fetch();
    const catalogue = (await response.json()) as RecordCatalogue;
    for (const { rules } of catalogue.procedures)
      for (const one of rules.filter(({ id }) => id === rule))
        Object.assign(one, { version: 2, history: [{ version: 1, says: old, until: '2026-11-01', why }] });
    await route.fulfill({ response, json: catalogue });
  });
}

for (const locale of locales) {
  const t = { ...messages[locale].record, ...messages[locale].history };
  const heading = (page: Page) => page.getByRole('heading', { name: t.changed.title });

  test(`${locale}: a rule that changed after it was met shows both sentences, and is regained on the new one`, async ({
    page,
  }) => {
    await raise(page);
    const before = [met('a1', 1, 1), met('a2', 1, 2)];
    await seed(page, before);
    await page.goto(`${rootOf(locale)}/record/`);
    await expect(heading(page)).toBeVisible();
    const item = page.locator('.record-change');
    await expect(item).toHaveCount(1);
    for (const text of [old, fill(t.why, { why }), fill(t.changed.stood, { state: t.mastery.state.strong })])
      await expect(item).toContainText(text);
    await expect(item.locator('strong')).toHaveText(/24/);
    await expect(item.getByRole('link', { name: t.changed.handbook })).toHaveAttribute('href', /#reply-within-24h$/);
    await expect(page.getByRole('link', { name: t.changed.review })).toHaveAttribute(
      'href',
      `${rootOf(locale)}/review/?changed`,
    );
    await expect(page.locator('a[href*="#reply-within-24h"] [data-state="stale"]')).toBeVisible();

    await seed(page, [...before, met('a3', 2, 3)]);
    await page.reload();
    await expect(page.locator('a[href*="#reply-within-24h"] [data-state="fair"]')).toBeVisible();
    await expect(heading(page)).toHaveCount(0);
  });
}

test('one that was never met stands among those to practise, not among those changed', async ({ page }) => {
  await raise(page);
  const attempt = met('a1', 1, 1);
  await seed(page, [{ ...attempt, marks: attempt.marks.map((mark) => ({ ...mark, verdict: 'missed' as const })) }]);
  await page.goto('/record/');
  await expect(page.locator('.record-weakest a[href*="#reply-within-24h"]')).toBeVisible();
  await expect(page.locator('.record-change')).toHaveCount(0);
});

test('without the names the record says so, still backs up, and shows itself on the second try', async ({ page }) => {
  const t = { ...messages.zh.record, ...messages.zh.history };
  let isDown = true;
  await page.route('**/record/catalogue.json', (route) => (isDown ? route.abort() : route.continue()));
  await seed(page, [met('a1', 1, 1)]);
  await page.goto('/record/');
  await expect(page.getByRole('alert')).toContainText(t.failed.text);
  await expect(page.getByRole('button', { name: t.backup.save })).toBeEnabled();
  isDown = false;
  await page.getByRole('button', { name: t.failed.again }).click();
  await expect(page.getByRole('heading', { name: t.mastery.title })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
