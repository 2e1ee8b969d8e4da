import { messages } from '../src/i18n/locales.ts';
import { writeBackup } from '../src/learner/backup.ts';
import type { Entry } from '../src/learner/entry.ts';
import { pack } from '../src/learner/packed.ts';
import { sampleAttempt, sampleClaim, sampleMark } from '../src/learner/sample.ts';
import { firstProfile, keysOf, registry } from '../src/stores/registry.ts';
import { wordsOf } from './content.ts';
import { everyPayload, expectHarmless, payloads, poisoned } from './payloads.ts';
import { expect, type Page, test } from './test.ts';

const day = Date.UTC(2026, 10, 20, 9);
const whole = sampleAttempt({
  finished: day,
  marks: [sampleMark('missed'), sampleMark('violated', { evidence: [[0, 4]] } as object)],
  claims: [sampleClaim()],
});
/** What tells an entry apart stays, the words of people do not. */
const said = poisoned(whole, ['id', 'drill', 'kind', 'locale', 'rule', 'at', 'verdict', 'scored']) as Entry;
/** Not even that stays. */
const foreign = poisoned({ ...whole, id: 'foreign' }, ['id', 'kind', 'verdict']) as Entry;

/** Every page that reads the storage, of each sort one. */
const readers = [
  '/',
  '/record/',
  '/review/',
  '/paths/new-receptionist/',
  '/certificate/',
  '/trainer/',
  '/observation/visitor-etiquette/',
  '/drills/complaints/angry-owner/',
  '/drills/phone-greeting/first-words/',
  '/checklists/dignitary-visit/preparation/',
  '/daily-report/',
];
const drills = ['complaints/angry-owner', 'phone-greeting/first-words', 'dignitary-visit/preparation'];

/** What may stand under each kind of key, none of it written by this site. */
function planted(payload: string): [string, string][] {
  const values = [
    payload,
    JSON.stringify(payload),
    JSON.stringify({ v: 1, draft: payload, name: payload, entries: [payload] }),
  ];
  return Object.entries(registry).flatMap(([kind, { prefix, of }]) =>
    values.map((value, index): [string, string] => {
      if (of === 'browser' && !prefix.endsWith(':')) return [prefix, values[payload.length % values.length] ?? value];
      const own = of === 'profile' ? `${prefix}${firstProfile}:` : prefix;
      return [`${own}${kind === 'draft' ? (drills[index] ?? '') : `${index}${payload}`}`, value];
    }),
  );
}

/** Puts texts into the storage as it is before the page reads it; each once, so that what the page makes of it stays. */
async function plant(page: Page, texts: [string, string][]): Promise<void> {
  await page.goto('/schemas/quiz.json');
  await page.evaluate((all) => {
    localStorage.clear();
    for (const [key, text] of all) localStorage.setItem(key, text);
  }, texts);
}

test('whatever stands in the storage is text: no page runs it, breaks by it or asks anybody', async ({ page }) => {
  test.slow();
  page.on('dialog', () => expect('a dialog').toBe('none'));
  const known: [string, string][] = [
    [`${registry.profile.prefix}${firstProfile}`, JSON.stringify({ v: 1, name: everyPayload, created: 1 })],
    [`${registry.profile.prefix}${payloads[0]}`, JSON.stringify({ v: 1, name: payloads[1], created: 2 })],
    ...[said, foreign].map((entry): [string, string] => [keysOf('log', firstProfile) + entry.id, pack(entry)]),
  ];
  const sets = [known, payloads.flatMap(planted)];
  for (const texts of sets) {
    await plant(page, texts);
    for (const path of readers) {
      await page.goto(path);
      await expect(page.locator('main h1')).toHaveCount(1);
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      await expectHarmless(page);
    }
  }
});

test('an answer, a name and a file that hold code are shown as they were written', async ({ page }) => {
  const t = messages.zh;
  const name = `${payloads[0]}.json`;
  const file = (entries: Entry[]) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(writeBackup({ name: payloads[0] }, entries, day)),
  });
  await page.goto('/record/');
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles(file([said, foreign]));
  await page.locator('.record-attempt summary').first().click();
  await expect(page.locator('.record-attempt')).toContainText(payloads[0]);
  await expectHarmless(page);

  await page.goto('/trainer/');
  await page
    .locator('.trainer-pick input')
    .first()
    .setInputFiles([
      file([said, foreign]),
      { ...file([]), name: payloads[1], buffer: Buffer.from(`{"format":"${payloads[3].replaceAll('"', "'")}"}`) },
    ]);
  await expect(page.getByRole('button', { name: payloads[0] })).toBeVisible();
  await expect(page.locator('.trainer-files')).toContainText(payloads[1]);
  await expectHarmless(page);

  await page.goto('/certificate/');
  const step = { day: 1, at: day };
  const steps = [
    { ...step, read: everyPayload, version: 1 },
    { ...step, drill: everyPayload, bar: 0.7, points: 1, max: 1 },
  ];
  const certificate = { format: 'yingbin-certificate', version: 1, begun: day, completed: day, steps };
  const words = { name: payloads[0], path: payloads[1], check: payloads[2], rules: { [everyPayload]: 1 } };
  for (const content of [{ ...certificate, ...words }, { ...certificate, format: payloads[0] }, everyPayload]) {
    const buffer = Buffer.from(JSON.stringify(content));
    await page.locator('#check-file').setInputFiles({ name, mimeType: 'application/json', buffer });
    await expect(page.locator('.certificate-results > *').first()).toBeVisible();
    await expectHarmless(page);
  }

  await page.goto('/drills/complaints/angry-owner/');
  await page.getByRole('button', { name: wordsOf('zh').begin, exact: true }).click();
  await page.locator('form.answer textarea').fill(everyPayload);
  await page.locator('form.answer button[type="submit"]').click();
  await expect(page.locator('#verdict-heading')).toBeVisible();
  await expect(page.locator('main')).toContainText(payloads[0]);
  await expectHarmless(page);

  await page.keyboard.press('Control+k');
  for (const payload of payloads.slice(0, 6)) {
    await page.getByRole('searchbox').fill(payload);
    await expect(page.getByRole('dialog').getByRole('status')).not.toHaveText(t.site.search.loading);
    await expectHarmless(page);
  }
});

test('whatever stands in an address is text, and a broken one breaks nothing', async ({ page }) => {
  const broken = '%E0%A4%A';
  const asked = [encodeURIComponent(everyPayload), everyPayload.replaceAll('%', ''), broken];
  const pages = [
    '/certificate/?path=',
    '/review/?',
    '/checklists/dignitary-visit/preparation/#run=',
    '/record/#',
    '/procedures/complaints/#',
  ];
  for (const path of pages)
    for (const text of asked) {
      await page.goto('about:blank');
      await page.goto(path + text);
      await expect(page.locator('main h1')).toHaveCount(1);
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      await expectHarmless(page);
    }
  // The switch of languages takes the address along.
  await page.locator('[data-language]').click();
  await expect(page).toHaveURL(/\/en\/procedures\/complaints\//);
  await expectHarmless(page);
});
