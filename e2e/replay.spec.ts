import { fill } from '../src/i18n/fill.ts';
import { messages } from '../src/i18n/locales.ts';
import type { Attempt, Mark } from '../src/learner/attempt.ts';
import type { RecordCatalogue } from '../src/learner/record-catalogue.ts';
import { locales } from '../src/schemas/text.ts';
import { rootOf } from './content.ts';
import { seed } from './stored.ts';
import { expect, test } from './test.ts';

const minute = 60_000;
const finished = Date.UTC(2026, 10, 20, 9);
const mark = (rule: string, at: string, verdict: Mark['verdict'], version = 1): Mark => ({
  rule,
  version,
  at,
  verdict,
});

/** A talk as it would have been kept: one answer in own words, one picked; one verdict that no scorer would give today. */
const talk: Attempt = {
  ...{ v: 1, id: 'talk', drill: 'complaints/angry-owner', kind: 'roleplay', locale: 'zh' },
  ...{ started: finished - 5 * minute, finished, points: 2, max: 4, redLines: [] },
  answers: [
    { at: 'greet', said: '您好，大管家物业，请问有什么可以帮您？' },
    { at: 'vent', said: 1 },
  ],
  marks: [
    mark('phone-greeting/company-opener', 'greet', 'met'),
    mark('complaints/warm-and-proactive', 'greet', 'violated'),
    mark('complaints/hear-them-out', 'vent', 'met'),
  ],
};

const quiz = (n: number): Attempt => ({
  ...{ v: 1, id: `quiz${n}`, drill: 'phone-greeting/first-words', kind: 'quiz', locale: 'zh' },
  ...{ started: finished - (n + 2) * 10 * minute, finished: finished - (n + 1) * 10 * minute },
  ...{ points: 1, max: 1, redLines: [], answers: [] },
  marks: [mark('phone-greeting/never-dont-know', 'q', 'met')],
});

for (const locale of locales) {
  const t = { ...messages[locale].record, ...messages[locale].history };

  test(`${locale}: an old talk step by step, with its evidence underlined where somebody asks`, async ({ page }) => {
    await seed(page, [talk]);
    await page.goto(`${rootOf(locale)}/record/`);
    await page.locator('.record-attempt summary').click();
    const steps = page.locator('.record-answers > li');
    await expect(steps).toHaveCount(2);
    await expect(steps.first().locator('.record-asked')).not.toHaveText(/^greet$/);
    await expect(steps.first().locator('.record-said')).toContainText('大管家物业');
    await expect(steps.first().locator('.record-marks > li')).toHaveCount(2);
    await expect(steps.nth(1).locator('.record-marks a')).toHaveAttribute('href', /#hear-them-out$/);
    await page.getByRole('button', { name: t.replay.evidence }).click();
    await expect(steps.first().locator('mark[data-verdict="met"]').first()).toHaveText('您好');
    await expect(steps.first().locator('mark[data-verdict="violated"]')).toHaveCount(0);
    await expect(page.getByText(fill(t.replay.differs, { n: 1 }))).toBeVisible();
  });
}

test('attempts are picked by kind; what somebody watched says who', async ({ page }) => {
  const t = { ...messages.zh.record, ...messages.zh.history };
  const watched: Attempt = {
    ...{
      ...talk,
      id: 'watched',
      drill: 'observation/complaints',
      kind: 'observation',
      answers: [],
      observer: '王主管',
    },
    marks: [{ ...mark('complaints/never-argue', 'observation', 'met'), by: 'observer' }],
  };
  await seed(page, [watched, ...Array.from({ length: 21 }, (_, n) => quiz(n))]);
  await page.goto('/record/');
  await expect(page.locator('.record-attempt')).toHaveCount(20);
  await page.getByLabel(t.filter.kind).selectOption(t.kinds.observation);
  await expect(page.locator('.record-attempt')).toHaveCount(1);
  await page.locator('.record-attempt summary').click();
  await expect(page.getByText(fill(t.replay.observed, { name: '王主管' }))).toBeVisible();
  await page.getByLabel(t.filter.procedure).selectOption({ index: 1 });
  await expect(page.getByText(t.filter.none)).toBeVisible();
});

test('procedures read are listed, one with a later version asks to be read again', async ({ page }) => {
  const words = messages.zh.history.readings;
  await page.route('**/record/catalogue.json', async (route) => {
    const response = await route.fetch();
    const catalogue = (await response.json()) as RecordCatalogue;
    for (const one of catalogue.procedures) if (one.id === 'complaints') one.version = 9;
    await route.fulfill({ response, json: catalogue });
  });
  const reading = { v: 1, kind: 'reading', version: 1, finished } as const;
  await seed(page, [
    { ...reading, id: 'r1', procedure: 'complaints' },
    { ...reading, id: 'r2', procedure: 'phone-greeting' },
  ]);
  await page.goto('/record/');
  await expect(page.locator('.record-readings > li')).toHaveCount(2);
  await expect(page.getByText(fill(words.old, { n: 9 }))).toHaveCount(1);
});

test('on paper stand the drills in sum and each rule that was practised, and nothing to press', async ({ page }) => {
  await seed(page, [talk, quiz(1), quiz(2)]);
  await page.goto('/record/');
  await expect(page.locator('.record-attempt')).toHaveCount(3);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const rows = page.locator('.record-sums tbody tr');
  await expect(rows).toHaveCount(2 + 4);
  await expect(rows.first()).toBeVisible();
  for (const hidden of ['.record-attempts', '.record-actions', '#record-profiles', '#record-forget'])
    await expect(page.locator(hidden).first()).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(rows).toHaveCount(0);
});

test('an address that names a place of the record leads there, though the record is drawn late', async ({ page }) => {
  await seed(page, [talk]);
  await page.goto('/record/#record-backup');
  await expect(page.getByRole('heading', { name: messages.zh.record.backup.title })).toBeInViewport();
});
