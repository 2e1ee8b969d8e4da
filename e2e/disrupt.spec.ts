import { markWord, wordsOfBearing } from '../src/components/checklist/disrupt/parts.ts';
import { fill } from '../src/i18n/fill.ts';
import { messages } from '../src/i18n/locales.ts';
import type { Locale } from '../src/schemas/text.ts';
import { type Bearing, bearingsOf, type Change, turnOf } from '../src/scoring/disrupt.ts';
import { drillIn, rootOf, wordsOf } from './content.ts';
import { choose, pick, press } from './keyboard.ts';
import { arrange } from './order.ts';
import { attempts } from './stored.ts';
import { expect, type Page, test } from './test.ts';

const id = 'dignitary-visit/preparation';

function given(locale: Locale, change: string) {
  const { drill } = drillIn('checklist', id, locale);
  const upset = drill.disruptions?.find((one) => one.id === change);
  if (!upset) throw new Error(`There is no change ${change}.`);
  return { drill, upset, t: wordsOf(locale), w: messages[locale].disrupt, path: `${rootOf(locale)}/checklists/${id}/` };
}

/** Opens the changes and chooses one, by keyboard. */
async function begin(page: Page, locale: Locale, change: string) {
  const { upset, t, w, path } = given(locale, change);
  await page.goto(`${path}#practise`);
  await press(page, page.getByRole('button', { name: messages[locale].practise.toChanges, exact: true }));
  await expect(page.getByRole('heading', { name: w.which })).toBeFocused();
  const chosen = page.getByRole('radio', { name: upset.title, exact: true });
  await choose(page, page.locator('fieldset.pick'), chosen);
  await press(page, page.getByRole('button', { name: t.begin, exact: true }));
  await expect(page.getByText(upset.tells)).toBeVisible();
}

/** The items on the screen with what becomes of them. */
async function shown(page: Page, drill: ReturnType<typeof given>['drill'], upset: Change): Promise<Bearing[]> {
  const turned = turnOf(drill, upset);
  const legends = await page.locator('.sort-card legend').allTextContents();
  return bearingsOf(drill, upset).filter((one) => legends.includes(wordsOfBearing(drill, one, turned)));
}

const card = (page: Page, words: string) =>
  page.locator('.sort-card').filter({ has: page.locator('legend', { hasText: words }) });

test('zh: everything changes, marked and put in order by keyboard alone, up to the record', async ({ page }) => {
  test.slow();
  const { drill, upset, t, w, path } = given('zh', 'two-more-guests');
  await begin(page, 'zh', upset.id);
  const turned = turnOf(drill, upset);
  const asked = await shown(page, drill, upset);
  expect(asked.length).toBe(await page.locator('.sort-card').count());
  for (const one of asked.filter(({ effect }) => effect !== 'stays')) {
    const own = card(page, wordsOfBearing(drill, one, turned));
    await choose(page, own, own.getByRole('radio', { name: markWord(one.effect, one.listed, w), exact: true }));
  }
  // In the other language, and back: the place and the marks are the same.
  await page.goto(`${given('en', upset.id).path}#practise`);
  await expect(page.getByRole('heading', { name: messages.en.disrupt.markTitle })).toBeVisible();
  await page.goto(`${path}#practise`);
  for (const one of asked.filter(({ effect }) => effect !== 'stays')) {
    const own = card(page, wordsOfBearing(drill, one, turned));
    await expect(own.getByRole('radio', { name: markWord(one.effect, one.listed, w), exact: true })).toBeChecked();
  }
  await press(page, page.getByRole('button', { name: w.toActions, exact: true }));
  await expect(page.getByRole('heading', { name: w.actionsTitle })).toBeFocused();
  await arrange(
    page,
    upset.actions.map(({ text }) => text),
    t,
  );
  await press(page, page.getByRole('button', { name: t.submit, exact: true }));
  await expect(page.getByRole('heading', { name: w.end })).toBeFocused();
  await expect(page.getByRole('status')).toContainText(t.verdict.met);
  await expect(page.getByText(fill(t.share, { share: 100 }))).toBeVisible();
  await expect(page.locator('.verdicts a.rule-link').first()).toHaveAttribute(
    'href',
    /\/procedures\/dignitary-visit\/#/,
  );
  const steps = [{ at: upset.id }, { at: `${upset.id}:actions` }];
  expect(await attempts(page)).toMatchObject([{ drill: id, kind: 'checklist', locale: 'zh', answers: steps }]);

  await press(page, page.getByRole('button', { name: w.leave, exact: true }));
  await expect(page.getByRole('heading', { name: t.whichCase })).toBeFocused();
});

test('en: a mark that is wrong says why', async ({ page }) => {
  const { drill, upset, t, w } = given('en', 'rain');
  await begin(page, 'en', upset.id);
  const turned = turnOf(drill, upset);
  await press(page, page.getByRole('button', { name: w.toActions, exact: true }));
  await press(page, page.getByRole('button', { name: t.submit, exact: true }));
  const umbrellas = bearingsOf(drill, upset).find(({ item }) => item.id === 'rain');
  if (!umbrellas) throw new Error('no umbrellas');
  const line = page.locator('.parts-item', { hasText: wordsOfBearing(drill, umbrellas, turned) });
  await expect(line).toContainText(fill(t.expected, { answer: w.effects.adds }));
  await expect(line).toContainText('“May it rain that day?” was “no” and is now “yes”.');
});

test('zh: who does what is asked and scored where a rule says so', async ({ page }) => {
  test.slow();
  const { drill, t, path } = given('zh', 'rain');
  const situation = drill.cases.find((one) => one.id === 'passing-through');
  const salute = drill.phases.flatMap(({ items }) => items).find((item) => item.id === 'salute');
  const tea = drill.phases.flatMap(({ items }) => items).find((item) => item.id === 'tea');
  if (!situation || !salute || !tea) throw new Error('the case is gone');
  const words = messages.zh.practise;
  await page.goto(`${path}#practise`);
  await choose(page, page.locator('fieldset.pick'), page.getByRole('radio', { name: situation.tells, exact: true }));
  await press(page, page.getByRole('button', { name: t.begin, exact: true }));
  for (const { text } of [salute, tea])
    await press(page, page.getByRole('checkbox', { name: text, exact: true }), 'Space');
  await press(page, page.getByRole('button', { name: words.toRoles, exact: true }));
  await pick(page, page.getByLabel(salute.text), 'guard');
  await pick(page, page.getByLabel(tea.text), 'desk');
  await press(page, page.getByRole('button', { name: t.toPhases, exact: true }));
  await press(page, page.getByRole('button', { name: t.submit, exact: true }));
  const report = page.locator('.parts').last();
  await expect(report.locator('[data-state="right"]')).toContainText(drill.roles.guard ?? '');
  await expect(report.locator('[data-state="plain"]')).toContainText(
    fill(words.roleSuggested, { role: '会议室礼仪人员' }),
  );
  const [attempt] = await attempts(page);
  expect(attempt?.answers.at(-1)).toEqual({ at: 'passing-through:roles', said: { salute: 'guard', tea: 'desk' } });
  expect(attempt?.marks.filter(({ at }) => at === 'passing-through:roles')).toMatchObject([{ verdict: 'met' }]);
});
