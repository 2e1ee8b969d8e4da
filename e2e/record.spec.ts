import { readFileSync } from 'node:fs';
import { fill } from '../src/i18n/fill.ts';
import { messages } from '../src/i18n/locales.ts';
import type { Attempt } from '../src/learner/attempt.ts';
import { readingOf } from '../src/learner/path-entry.ts';
import { locales } from '../src/schemas/text.ts';
import { firstProfile, keysOf, registry } from '../src/stores/registry.ts';
import { rootOf, wordsOf } from './content.ts';
import { rehearse } from './rehearse.ts';
import { attempts, seed, stored } from './stored.ts';
import { expect, type Page, test } from './test.ts';

const quizId = 'phone-greeting/first-words';

/** An attempt as a drill would have kept it. */
function attempt(id: string, finished = Date.UTC(2026, 10, 20, 9)): Attempt {
  return {
    ...{ v: 1, id, drill: quizId, kind: 'quiz', locale: 'zh', started: finished - 300_000, finished },
    ...{ points: 3, max: 6, redLines: [], answers: [] },
    marks: [
      { rule: 'phone-greeting/company-opener', version: 1, at: 'q1', verdict: 'met' },
      { rule: 'phone-greeting/never-dont-know', version: 1, at: 'q2', verdict: 'missed' },
    ],
  };
}

/** What the browser would not keep goes into a file. */
async function saveAsFile(page: Page): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: wordsOf('zh').saveFile, exact: true }).click(),
  ]);
  expect(JSON.parse(readFileSync(await download.path(), 'utf8')).entries).toHaveLength(1);
}

for (const locale of locales) {
  const t = messages[locale].record;

  test(`${locale}: an empty record says what to do next`, async ({ page }) => {
    // Who has only read something has something to save and to delete all the same.
    await seed(page, [readingOf('complaints', 1, 'r1', Date.UTC(2026, 10, 20))]);
    await page.goto(`${rootOf(locale)}/record/`);
    await expect(page.getByRole('heading', { name: t.empty.title })).toBeVisible();
    await expect(page.getByRole('button', { name: t.backup.save, exact: true })).toBeEnabled();
    await page.getByRole('link', { name: t.empty.all }).click();
    await expect(page).toHaveURL(`${rootOf(locale)}/drills/`);
  });

  test(`${locale}: attempts, rule by rule, after a reload`, async ({ page }) => {
    await seed(page, [attempt('a1'), attempt('a2', Date.UTC(2026, 10, 21, 9))]);
    await page.goto(`${rootOf(locale)}/record/`);
    await page.reload();
    await expect(page.getByText('50%').first()).toBeVisible();
    const seals = page.locator('a[href*="#company-opener"]');
    await expect(seals.first()).toBeVisible();
    await expect(page.getByRole('heading', { name: t.mastery.title })).toBeVisible();
  });

  test(`${locale}: damaged data is set aside, said, and never lost`, async ({ page }) => {
    const key = `${keysOf('log', firstProfile)}broken`;
    await page.addInitScript(
      ([name, text]) => {
        if (!sessionStorage.getItem('seeded')) localStorage.setItem(name ?? '', text ?? '');
        sessionStorage.setItem('seeded', 'yes');
      },
      [key, '{"v":1,"id":"broken","marks":"<img src=x onerror=alert(1)>"'],
    );
    await seed(page, [attempt('good')]);
    await page.goto(`${rootOf(locale)}/record/`);
    await expect(page.getByText(fill(t.trouble.setAside, { n: 1 }))).toBeVisible();
    const aside = Object.values(await stored(page, 'setAside')).join('');
    expect(aside).toContain('onerror=alert(1)');
    expect(await page.locator('img').count()).toBe(0);
    expect((await attempts(page)).map(({ id }) => id)).toEqual(['good']);
    await page.reload();
    await expect(page.getByText(fill(t.trouble.setAside, { n: 1 }))).toBeVisible();
  });
}

test('two tabs that finish at once are both kept, and each sees the other', async ({ context }) => {
  const tabs = [await context.newPage(), await context.newPage()] as const;
  for (const tab of tabs) {
    await tab.goto('/checklists/complaints/five-clears/#practise');
    await expect(tab.locator('.checklist')).toBeVisible();
  }
  // The second would take up what the first has begun: it starts a session of its own.
  await tabs[0].bringToFront();
  await rehearse(tabs[0]);
  await tabs[0].evaluate((prefix) => {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
  }, registry.draft.prefix);
  await tabs[1].bringToFront();
  await rehearse(tabs[1]);
  const finish = wordsOf('zh').submit;
  await Promise.all(tabs.map((tab) => tab.getByRole('button', { name: finish, exact: true }).click()));
  await expect.poll(async () => (await attempts(tabs[0])).length).toBe(2);
  for (const tab of tabs) {
    await tab.goto('/record/');
    await expect(tab.locator('.record-attempt')).toHaveCount(2);
  }
});

test('a full storage says so, and loses nothing already kept', async ({ page }) => {
  await seed(page, [attempt('old')]);
  await rehearse(page);
  await page.evaluate(() => {
    const fillUp = (size: number) => {
      try {
        for (let n = 0; ; n++) localStorage.setItem(`other:${size}:${n}`, 'x'.repeat(size));
      } catch {}
    };
    for (const size of [1_000_000, 10_000, 100, 1]) fillUp(size);
  });
  const t = wordsOf('zh');
  await page.getByRole('button', { name: t.submit, exact: true }).click();
  await expect(page.getByText(t.trouble.full).or(page.getByText(t.notSaved)).first()).toBeVisible();
  expect((await attempts(page)).map(({ id }) => id)).toEqual(['old']);
  await saveAsFile(page);
});

test('a storage that is switched off lets one practise to the end, says that nothing is kept, and saves it as a file', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  const t = wordsOf('zh');
  await rehearse(page);
  await expect(page.getByText(t.trouble.disabled)).toBeVisible();
  await page.getByRole('button', { name: t.submit, exact: true }).click();
  await expect(page.getByText(t.notSaved)).toBeVisible();
  await saveAsFile(page);
});

test('a backup restores into another browser, twice without doubling', async ({ page, browser }) => {
  const t = messages.zh.record;
  await seed(page, [attempt('a1'), attempt('a2')]);
  await page.goto('/record/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t.backup.save, exact: true }).click(),
  ]);
  const file = await download.path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'yingbin-record', version: 2 });

  const other = await (await browser.newContext()).newPage();
  await other.goto('/record/');
  for (const said of [fill(t.restored.added, { n: 2 }), t.restored.noneAdded]) {
    await other.locator('input[type="file"]').first().setInputFiles(file);
    await expect(other.getByText(said)).toBeVisible();
  }
  expect(await attempts(other)).toHaveLength(2);
});

test('a file that is no backup is refused in words, and the record is untouched', async ({ page }) => {
  const t = messages.zh.record;
  await seed(page, [attempt('a1')]);
  await page.goto('/record/');
  const input = page.locator('input[type="file"]').first();
  await input.setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"other"}'),
  });
  await expect(page.getByText(t.restored.refused)).toBeVisible();
  await input.setInputFiles({ name: 'y.json', mimeType: 'application/json', buffer: Buffer.from('[{') });
  await expect(page.getByText(t.restored.refused)).toBeVisible();
  expect(await attempts(page)).toHaveLength(1);
});
