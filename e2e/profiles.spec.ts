import { readFileSync } from 'node:fs';
import { fill } from '../src/i18n/fill.ts';
import { messages } from '../src/i18n/locales.ts';
import { sampleAttempt } from '../src/learner/sample.ts';
import { locales } from '../src/schemas/text.ts';
import { rootOf } from './content.ts';
import { attempts, seed, stored } from './stored.ts';
import { expect, type Page, test } from './test.ts';

/** Gives the nameless profile of the record page a name. */
async function nameOneself(page: Page, name: string, words: (typeof messages)['zh']['profiles']): Promise<void> {
  await page.getByLabel(words.name, { exact: true }).fill(name);
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await expect(page.locator('.who-name b').first()).toHaveText(name);
  // Whoever goes by keyboard is still where they were.
  await expect(page.getByRole('button', { name: words.save, exact: true })).toBeFocused();
}

for (const locale of locales) {
  const { profiles: words, trainee: t, record } = messages[locale];

  test(`${locale}: two trainees share a computer, and each sees their own record`, async ({ page }) => {
    await seed(page, [sampleAttempt({ id: 'first' })]);
    await page.goto(`${rootOf(locale)}/record/`);
    await nameOneself(page, '小李', words);
    await expect(page.locator('.record-attempt')).toHaveCount(1);

    await page.getByRole('button', { name: t.change, exact: true }).first().click();
    await page.getByLabel(words.add).fill('小李');
    await page.getByRole('button', { name: words.addButton, exact: true }).click();
    await expect(page.getByText(fill(words.nameTaken, { name: '小李' }))).toBeVisible();
    await page.getByLabel(words.add).fill('小王');
    await page.getByRole('button', { name: words.addButton, exact: true }).click();
    await expect(page.getByRole('heading', { name: record.empty.title })).toBeVisible();
    await expect(page.locator('.who-name b').first()).toHaveText('小王');

    await page.goto(`${rootOf(locale)}/drills/phone-greeting/first-words/`);
    await expect(page.locator('.who-name b')).toHaveText('小王');
    await page.getByRole('button', { name: t.change, exact: true }).click();
    await page.getByRole('button', { name: /小李/ }).click();
    await expect(page.locator('.who-name b')).toHaveText('小李');
    await page.goto(`${rootOf(locale)}/record/`);
    await expect(page.locator('.record-attempt')).toHaveCount(1);
  });
}

const { profiles: words, trainee: t, drill, checklist, record } = messages.zh;

/** Practises the checklist of complaints to its end. */
async function practise(page: Page): Promise<void> {
  await page.goto('/checklists/complaints/five-clears/#practise');
  await page.getByRole('button', { name: drill.begin, exact: true }).click();
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: checklist.toPhases, exact: true }).click();
  await page.getByRole('button', { name: drill.submit, exact: true }).click();
}

test('two tabs are of two trainees side by side, and each keeps to its own', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await one.goto('/record/');
  await nameOneself(one, '小李', words);
  await other.goto('/record/');
  await other.getByRole('button', { name: t.change, exact: true }).first().click();
  await other.getByLabel(words.add).fill('小王');
  await other.getByRole('button', { name: words.addButton, exact: true }).click();
  await expect(other.locator('.who-name b').first()).toHaveText('小王');
  await one.bringToFront();
  await practise(one);
  await expect(one.locator('.drill-saved')).toContainText(drill.saved);
  await other.bringToFront();
  await practise(other);
  await expect(other.locator('.drill-saved')).toContainText(drill.saved);
  const counts = async (id: string) => (await attempts(one, id)).length;
  const ids = Object.keys(await stored(one, 'profile')).map((key) => key.split(':')[2] ?? '');
  expect(ids).toHaveLength(2);
  expect(await Promise.all(ids.map(counts))).toEqual([1, 1]);
});

test('a tab in which nobody said who they are shows nobody’s record; what a guest did can be taken along', async ({
  context,
}) => {
  const first = await context.newPage();
  await seed(first, [sampleAttempt({ id: 'secret' })]);
  await first.goto('/record/');
  await nameOneself(first, '小李', words);
  await first.getByRole('button', { name: t.change, exact: true }).first().click();
  await first.getByLabel(words.add).fill('小王');
  await first.getByRole('button', { name: words.addButton, exact: true }).click();
  await expect(first.locator('.who-name b').first()).toHaveText('小王');

  const fresh = await context.newPage();
  await fresh.goto('/record/');
  await expect(fresh.getByText(t.ask)).toBeVisible();
  await expect(fresh.getByRole('heading', { name: record.empty.title })).toBeVisible();
  await practise(fresh);
  await expect(fresh.getByText(drill.savedGuest)).toBeVisible();
  expect(Object.keys(await stored(fresh, 'log'))).toHaveLength(1);
  await fresh.locator('.drill-saved').getByRole('button', { name: t.choose, exact: true }).click();
  await fresh.getByRole('button', { name: /小王/ }).click();
  await fresh.getByRole('button', { name: words.takeYes, exact: true }).click();
  await fresh.goto('/record/');
  await expect(fresh.locator('.who-name b').first()).toHaveText('小王');
  await expect(fresh.locator('.record-attempt')).toHaveCount(1);
});

test('a trainee is removed after a backup, and nothing of the other is touched', async ({ page }) => {
  await seed(page, [sampleAttempt({ id: 'mine' })]);
  await page.goto('/record/');
  await nameOneself(page, '小李', words);
  await page.getByRole('button', { name: t.change, exact: true }).first().click();
  await page.getByLabel(words.add).fill('<img src=x onerror=alert(1)>');
  await page.getByRole('button', { name: words.addButton, exact: true }).click();
  await expect(page.locator('.who-name b').first()).toHaveText('<img src=x onerror=alert(1)>');
  await practise(page);
  await page.goto('/record/');
  await page.getByRole('button', { name: words.remove, exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.removeBackup, exact: true }).click(),
  ]);
  expect(JSON.parse(readFileSync(await download.path(), 'utf8')).entries).toHaveLength(1);
  await page.getByRole('button', { name: words.removeYesSaved, exact: true }).click();
  await expect(page.locator('.who-name b').first()).toHaveText('小李');
  expect(Object.keys(await stored(page, 'log'))).toEqual(['yingbin:log:own:mine']);

  // Their file is not mixed into the record of whoever is left without a question.
  const { whose } = record.restored;
  await page.locator('#record-restore').setInputFiles(await download.path());
  await expect(page.getByText(fill(whose.ask, { theirs: '<img src=x onerror=alert(1)>', mine: '小李' }))).toBeVisible();
  await page.getByRole('button', { name: whose.no, exact: true }).click();
  expect(Object.keys(await stored(page, 'log'))).toEqual(['yingbin:log:own:mine']);
  expect(await page.locator('img').count()).toBe(0);
});

test('attempts that no backup holds are mentioned, and no longer after one', async ({ page }) => {
  const old = Date.now() - 8 * 24 * 60 * 60 * 1000;
  await seed(page, [sampleAttempt({ id: 'a', finished: old })]);
  await page.goto('/record/');
  const remark = page.getByText(fill(messages.zh.keeping.remind, { n: 1 }));
  await expect(remark).toBeVisible();
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: record.backup.save, exact: true }).click(),
  ]);
  await expect(remark).toBeHidden();
});
