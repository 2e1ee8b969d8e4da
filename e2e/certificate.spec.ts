import { readFileSync } from 'node:fs';
import { rulesOfDrill } from '../src/catalogue/catalogue.ts';
import { observedRules } from '../src/catalogue/observed.ts';
import { fill } from '../src/i18n/fill.ts';
import { messages } from '../src/i18n/locales.ts';
import type { Attempt } from '../src/learner/attempt.ts';
import { writeBackup } from '../src/learner/backup.ts';
import { certificateCheck, certificateOf } from '../src/learner/certificate.ts';
import type { Entry } from '../src/learner/entry.ts';
import { pathData, versionsOf } from '../src/learner/path-data.ts';
import { locales } from '../src/schemas/text.ts';
import { firstProfile, registry } from '../src/stores/registry.ts';
import { catalogue, rootOf } from './content.ts';
import * as keyboard from './keyboard.ts';
import { bare, printed } from './pdf.ts';
import { attempts, seed } from './stored.ts';
import { expect, type Page, test } from './test.ts';

const day = 86_400_000;
const start = Date.UTC(2026, 10, 2, 4);
/** The longest path there is, so that its certificate is the fullest. */
const [longest = ''] = [...catalogue.paths]
  .map(([id, { days }]) => [id, days.flatMap(({ steps }) => steps).length] as const)
  .sort(([, one], [, other]) => other - one)
  .map(([id]) => id);

/** What somebody has done who passed every step of a path, one a day. */
function completed(id: string): Entry[] {
  const steps = catalogue.paths.get(id)?.days.flatMap((one) => one.steps) ?? [];
  return steps.map((step, index): Entry => {
    const finished = start + index * day;
    if ('read' in step) {
      const version = catalogue.procedures.get(step.read)?.version ?? 1;
      return { v: 1, id: `r${index}`, kind: 'reading', procedure: step.read, version, finished };
    }
    const drill = catalogue.drills.get(step.drill);
    const marks: Attempt['marks'] = (drill ? rulesOfDrill(drill) : []).map((rule) => ({
      rule,
      version: catalogue.rules.get(rule)?.version ?? 1,
      at: 'a',
      verdict: 'met',
    }));
    return {
      ...{ v: 1, id: `a${index}`, drill: step.drill, kind: drill?.kind ?? 'quiz', locale: 'zh' },
      ...{ started: finished - 600_000, finished, points: 19, max: 20, redLines: [], answers: [], marks },
    };
  });
}

/** The trainee of this browser has a name. */
async function named(page: Page, name: string): Promise<void> {
  await page.addInitScript(
    ([key = '', text = '']) => localStorage.setItem(key, text),
    [registry.profile.prefix + firstProfile, JSON.stringify({ v: 1, name, created: 1 })],
  );
}

/** The same by mouse: keyboards are alike in both languages, and slower. */
const mouse: Pick<typeof keyboard, 'press' | 'choose' | 'type'> = {
  press: (_, wanted) => wanted.click(),
  choose: (_, __, wanted) => wanted.check(),
  type: (_, box, text) => box.fill(text),
};

for (const [locale, { press, choose, type: typeIn }] of [['zh', keyboard] as const, ['en', mouse] as const]) {
  const { observation: t, history } = messages[locale];
  const rules = observedRules(catalogue, 'gate-control', locale);

  test(`${locale}: an observation is entered, outlives a reload and stands in the record`, async ({ page }) => {
    const lost: string[] = [];
    page.on('response', (response) => response.status() >= 400 && lost.push(response.url()));
    await named(page, '小周');
    await page.goto(`${rootOf(locale)}/observation/gate-control/`);
    const rows = page.locator('.watch-row');
    const see = async (row: number, sight: string) => {
      const boxes = rows.nth(row).locator('.watch-sights');
      await choose(page, boxes, boxes.getByRole('radio', { name: sight, exact: true }));
    };
    await expect(rows).toHaveCount(rules.length);
    await press(page, page.getByRole('link', { name: t.enter }));
    await page.locator('#watch-day').press('Enter');
    await expect(page.locator('#watch-observer')).toBeFocused();
    await expect(page.getByText(t.form.fault.observer)).toBeVisible();

    await typeIn(page, page.locator('#watch-observer'), '王师傅');
    await see(0, t.sight.violated);
    await see(1, t.sight.met);
    await see(2, t.sight.unseen);
    await typeIn(page, rows.nth(1).locator('.watch-remark'), '衣服很整齐');
    await page.reload();
    await expect(page.locator('#watch-observer')).toHaveValue('王师傅');
    await expect(rows.nth(0).getByRole('radio', { name: t.sight.violated, exact: true })).toBeChecked();

    await press(page, page.getByRole('button', { name: t.form.check }));
    await expect(page.getByRole('heading', { name: t.preview.title })).toBeFocused();
    await expect(page.getByText(fill(t.preview.into, { name: '小周' }))).toBeVisible();
    await expect(page.getByText(t.preview.redLine)).toBeVisible();
    expect(await attempts(page)).toEqual([]);
    await press(page, page.getByRole('button', { name: t.preview.keep }));
    await expect(page.getByRole('heading', { name: t.kept.title })).toBeFocused();

    expect(await attempts(page)).toMatchObject([
      {
        ...{ drill: 'observation/gate-control', kind: 'observation', observer: '王师傅' },
        ...{ points: rules[1]?.weight, max: (rules[0]?.weight ?? 0) + (rules[1]?.weight ?? 0) },
        redLines: [rules[0]?.id],
        marks: [
          { rule: rules[0]?.id, at: 'observation', verdict: 'violated', by: 'observer' },
          { rule: rules[1]?.id, at: 'observation', verdict: 'met', by: 'observer' },
        ],
        answers: [{ at: rules[1]?.id, said: '衣服很整齐' }],
      },
    ]);
    await page.goto(`${rootOf(locale)}/record/`);
    await page.locator('.record-attempt > summary').click();
    await expect(page.locator('.record-drill')).toContainText(history.observationOf.split('{')[0] ?? '');
    await expect(page.locator('.record-asked', { hasText: rules[1]?.says })).toBeVisible();
    await expect(page.getByText('衣服很整齐')).toBeVisible();
    await expect(page.getByText(fill(history.replay.observed, { name: '王师傅' }))).toBeVisible();
    expect(lost).toEqual([]);
  });

  test(`${locale}: an observation sheet prints without JavaScript, on two pages at most, with all its lines`, async ({
    browser,
    baseURL,
  }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(`${baseURL}${rootOf(locale)}/observation/visitor-etiquette/`);
    const { pages, text } = await printed(page);
    expect(pages.length).toBeLessThanOrEqual(2);
    for (const { says } of observedRules(catalogue, 'visitor-etiquette', locale)) expect(text).toContain(bare(says));
    const { paper, sight } = t;
    for (const words of [...paper.says, ...Object.values(sight), paper.signTrainee, paper.signObserver, paper.date])
      expect(text).toContain(bare(words));
    expect(text).not.toContain(bare(t.form.title));
  });
}

test('marks that were ticked are shown once more before they are kept, and can be changed', async ({ page }) => {
  const t = messages.zh.observation;
  await page.goto('/observation/complaints/');
  await page.locator('#watch-observer').fill('李主管');
  await page.getByRole('button', { name: t.form.check }).click();
  await expect(page.getByText(t.form.fault.marks)).toBeVisible();
  await page.locator('.watch-row').first().getByText(t.sight.missed, { exact: true }).click();
  await page.getByRole('button', { name: t.form.check }).click();
  await expect(page.getByText(t.preview.intoUnnamed)).toBeVisible();
  await page.getByRole('button', { name: t.preview.back }).click();
  await expect(page.getByText(fill(t.form.left, { n: 2 }))).toBeVisible();
  await page.getByRole('button', { name: t.form.clear, exact: true }).click();
  await page.getByRole('button', { name: t.form.clearYes, exact: true }).click();
  await expect(page.locator('.watch-row :checked')).toHaveCount(0);
  expect(await attempts(page)).toEqual([]);
});

for (const locale of locales) {
  const t = messages[locale].certificate;
  const path = catalogue.paths.get(longest);
  const name = locale === 'zh' ? '欧阳婷婷' : 'Maximiliane-Alexandra Featherstonehaugh-Cholmondeley';

  test(`${locale}: the certificate of a completed path prints on one page, with all that it attests`, async ({
    page,
  }) => {
    const entries = completed(longest);
    await seed(page, entries);
    await named(page, name);
    await page.goto(`${rootOf(locale)}/certificate/?path=${longest}`);
    await expect(page.locator('#certificate-name')).toHaveValue(name);
    const data = path && pathData(catalogue, longest, path, locale);
    const certificate = data && certificateOf(data, entries, versionsOf(catalogue), name);
    if (!certificate) throw new Error(`The path ${longest} should be complete.`);

    const { pages, text } = await printed(page);
    expect(pages).toHaveLength(1);
    const steps = data.days.flatMap((one) => one.steps);
    expect(steps.length).toBeGreaterThan(12);
    for (const { title } of steps) expect(text).toContain(bare(title));
    const { says, noRed, proves, signHolder, signTrainer, rules, check } = t.paper;
    const told = [fill(says, { title: data.title, n: steps.length }), noRed, proves, signHolder, signTrainer];
    const count = fill(rules, { n: Object.keys(certificate.rules).length });
    for (const words of [name, ...told, count, check, certificateCheck(certificate), '95%'])
      expect(text).toContain(bare(words));
    for (const words of [t.check.title, t.name.label, t.missing.others, t.lead])
      expect(text).not.toContain(bare(words));
  });

  test(`${locale}: a path that is not complete gives no certificate, but says what is missing`, async ({ page }) => {
    await seed(page, completed(longest).slice(0, -2));
    await page.goto(`${rootOf(locale)}/certificate/?path=${longest}`);
    await expect(page.getByText(fill(t.missing.lead, { n: 2 }))).toBeVisible();
    await expect(page.locator('.certificate-missing a')).toHaveCount(2);
    await expect(page.locator('.certified')).toHaveCount(0);
    await page.locator('[data-language]').click();
    await expect(page).toHaveURL(new RegExp(`\\?path=${longest}`));
  });
}

test('a certificate saved as a file is found intact; altered, or beside another record, it is not', async ({
  page,
}) => {
  const t = messages.zh.certificate;
  const entries = completed(longest);
  await seed(page, entries);
  await page.goto(`/certificate/?path=${longest}`);
  await expect(page.getByRole('button', { name: t.print })).toBeDisabled();
  await page.locator('#certificate-name').fill('周小明');
  const check = (await page.locator('.certified-check b').textContent()) ?? '';
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t.save }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(JSON.parse(text).check).toBe(check);

  await page.goto('/certificate/');
  const load = (content: string) =>
    page
      .locator('#check-file')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  await load(text.replace('周小明', '周大明'));
  await expect(page.locator('.certificate-result[data-good="false"]')).toContainText(check);
  await load(text);
  await expect(page.getByText(fill(t.check.intact, { check }))).toBeVisible();
  await page.locator('#check-value').fill(check.toLowerCase().replaceAll('-', ' '));
  await expect(page.getByText(t.check.same)).toBeVisible();
  await load(writeBackup({ name: '周小明' }, entries, start));
  await expect(page.getByText(t.check.founded)).toBeVisible();
  await load(writeBackup({ name: '周小明' }, entries.slice(0, -1), start));
  await expect(page.getByText(t.check.unfounded)).toBeVisible();
  await load('{"format":"other"}');
  await expect(page.getByText(t.check.refused.format)).toBeVisible();

  await page.reload();
  await load(writeBackup({ name: '周小明' }, entries, start));
  await page.locator('#check-value').fill(check);
  await keyboard.tabTo(page, page.locator('#check-file'));
  await expect(page.locator('.certificate-paths .tag')).toHaveText(t.check.matches);
});
