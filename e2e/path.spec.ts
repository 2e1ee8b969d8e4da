import { fill } from '../src/i18n/fill.ts';
import { messages } from '../src/i18n/locales.ts';
import type { Entry } from '../src/learner/entry.ts';
import { locales } from '../src/schemas/text.ts';
import { drillIn, rootOf } from './content.ts';
import { playRightly } from './quiz-play.ts';
import { log, seed } from './stored.ts';
import { expect, type Page, test } from './test.ts';
import { passing, pathIn, withVersions } from './way.ts';

const id = 'retired-staff-office';
const played = 'retiree-visits/four-hearts';
const morning = new Date(2026, 10, 23, 9).getTime();
const day = 86_400_000;

/** The title of the next step, as the page of the path says it. */
const next = (page: Page) => page.locator('#path-now a');

for (const locale of locales) {
  const t = messages[locale].paths;
  const root = rootOf(locale);
  const path = pathIn(id, locale);
  const steps = path.days.flatMap((one) => one.steps);
  const titleOf = (subject: string) =>
    steps.find((step) => ('read' in step ? step.read : step.drill) === subject)?.title ?? subject;

  test(`${locale}: a path from “start” to its end, with the first page showing the way`, async ({ page }) => {
    test.slow();
    await page.clock.setFixedTime(morning);
    const drills = steps.flatMap((step) => ('drill' in step && step.drill !== played ? step.drill : []));
    await seed(
      page,
      drills.map((drill, index) => passing(drill, morning - day + index)),
    );

    await page.goto(`${root}/`);
    await page.getByRole('link', { name: t.inviteTitle, exact: true }).click();
    await page.getByRole('link', { name: path.title, exact: true }).click();
    await expect(page.getByText(fill(t.progress, { steps: steps.length, done: drills.length }))).toBeVisible();
    await page.getByRole('button', { name: t.start, exact: true }).click();
    await expect(page.locator('#path-now')).toBeFocused();
    await expect(next(page)).toHaveText(titleOf('retiree-visits'));

    // Read to its foot, and say so there; twice is once.
    await next(page).click();
    const said = fill(t.acknowledge, { n: 1 });
    await page.getByRole('button', { name: said, exact: true }).click();
    await expect(page.getByRole('status')).toContainText(fill(t.noted, { title: titleOf('retiree-visits'), n: 1 }));
    await page.getByRole('button', { name: said, exact: true }).click();
    await expect(page.getByRole('status')).not.toContainText(fill(t.noted, { title: titleOf('retiree-visits'), n: 1 }));

    // The first page leads to the quiz, which is really played.
    await page.goto(`${root}/`);
    const home = page.locator('.home-path');
    await expect(home).toContainText(
      fill(t.nextOn, { path: path.title, day: 1, steps: steps.length, done: drills.length + 1 }),
    );
    await home.getByRole('link', { name: titleOf(played), exact: true }).click();
    await playRightly(page, drillIn('quiz', played, locale));
    await expect.poll(async () => (await log(page)).some((one) => 'drill' in one && one.drill === played)).toBe(true);

    // Two days later the rest is read on the page of the path.
    await page.clock.setFixedTime(morning + 2 * day);
    await page.goto(`${root}/`);
    await expect(home.getByRole('link', { name: titleOf('visitor-psychology'), exact: true })).toBeVisible();
    await home.getByRole('link', { name: t.whole, exact: true }).click();
    await expect(page.getByText(t.noHurry)).toBeVisible();
    const left = steps.filter((step) => 'read' in step && step.read !== 'retiree-visits');
    for (const { title } of left) {
      await expect(next(page)).toHaveText(title);
      await page.locator('.path-now').getByRole('button', { name: said }).click();
      await expect(page.locator('#path-now')).toBeFocused();
    }
    await expect(page.getByRole('heading', { name: t.completed, exact: true })).toBeFocused();
    await expect(page.getByRole('link', { name: t.certificate, exact: true })).toHaveAttribute(
      'href',
      `${root}/certificate/?path=${id}`,
    );
    expect((await log(page)).map(({ kind }) => kind).filter((kind) => kind === 'reading')).toHaveLength(
      left.length + 1,
    );

    await page.goto(`${root}/paths/`);
    await expect(page.locator(`[data-path="${id}"]`)).toContainText(t.finished);
  });

  test(`${locale}: what changed since is to be shown again, and the page says why`, async ({ page }) => {
    const rule = 'retiree-visits/warm-welcome';
    const marks = [{ rule, version: 1, at: 'q', verdict: 'met' as const }];
    const kept: Entry[] = [
      { v: 1, id: 'start', kind: 'enrolment', path: id, finished: morning },
      { v: 1, id: 'read', kind: 'reading', procedure: 'retiree-visits', version: 1, finished: morning },
      passing(played, morning, { marks }),
    ];
    await seed(page, kept);
    await withVersions(page, 'retiree-visits', 2, rule);
    await page.goto(`${root}/paths/${id}/`);
    await expect(page.locator('.path-now')).toContainText(fill(t.newVersion, { old: 1, n: 2 }));
    const step = page.locator('.path-step').nth(1);
    await expect(step).toContainText(t.status.drill.expired);
    await expect(step.getByRole('link', { name: fill(t.changedRule, { title: 'A title', n: 7 }) })).toBeVisible();
    await page.locator('.path-step').first().getByRole('button').click();
    await expect(page.locator('.path-step').first()).toContainText(t.status.read.passed);
    await expect(next(page)).toHaveText(titleOf(played));
  });
}

test('a path put down is no longer the next step, and can be taken up again', async ({ page }) => {
  const t = messages.en.paths;
  await page.goto(`/en/paths/${id}/`);
  await page.getByRole('button', { name: t.start, exact: true }).click();
  await page.getByRole('button', { name: t.leave, exact: true }).click();
  await page.locator('fieldset').getByRole('button', { name: t.leaveYes, exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: t.leftIt })).toBeVisible();
  await expect(page.locator('#path-now')).toBeFocused();
  await page.goto('/en/');
  await expect(page.locator('.home-path')).toContainText(t.inviteTitle);
  await page.goBack();
  await page.getByRole('button', { name: t.start, exact: true }).click();
  await page.goto('/en/');
  await expect(page.locator('.home-path')).toContainText(t.next);
});

test('whoever never practised loads nothing of the paths on the first page', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/', { waitUntil: 'networkidle' });
  await expect(page.locator('.home-path')).toContainText(messages.zh.paths.inviteTitle);
  expect(asked.filter((url) => /paths\.json|\/home\.|\/log\./.test(url))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the steps can be read and followed', async ({ page }) => {
    const { days } = pathIn(id, 'zh');
    await page.goto(`/paths/${id}/`);
    for (const { title, steps } of days) {
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
      for (const step of steps) await expect(page.getByRole('link', { name: step.title, exact: true })).toBeVisible();
    }
    await expect(page.locator('.path-now')).toBeHidden();
    await page.goto('/procedures/retiree-visits/');
    await expect(page.locator('.read-it')).toBeHidden();
  });
});
