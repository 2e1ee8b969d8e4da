import AxeBuilder from '@axe-core/playwright';
import type { QuizBundle } from '../src/catalogue/bundle.ts';
import { reviewIndexOf, type ShortItem, shortItems } from '../src/catalogue/short-items.ts';
import { singleBundleOf } from '../src/catalogue/single.ts';
import { showDay } from '../src/components/learner/format.ts';
import { fill } from '../src/i18n/fill.ts';
import { messages } from '../src/i18n/locales.ts';
import type { Attempt, Mark } from '../src/learner/attempt.ts';
import { reviewedRules, reviewLength } from '../src/learner/review.ts';
import { schedule } from '../src/learner/schedule.ts';
import { type Locale, locales } from '../src/schemas/text.ts';
import { catalogue, rootOf, wordsOf } from './content.ts';
import { attempts, seed, stored } from './stored.ts';
import { expect, type Page, test } from './test.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 20, 0, 30);
const index = reviewIndexOf(catalogue);
const items = shortItems(catalogue);

type Choice = Extract<QuizBundle['drill']['items'][number], { kind: 'choice' }>;

/** Rules that one question alone asks, which is a plain choice and tests nothing else: what a review asks of them is known. */
const sure = Object.keys(index.rules).filter((id) => {
  const [only, ...others] = (index.rules[id]?.items ?? []).map((place) => items[place] as ShortItem);
  if (!only || others.length > 0 || only.drill.kind !== 'quiz' || only.rules.length > 1) return false;
  return only.drill.data.items.find((item) => item.id === only.step)?.kind === 'choice';
});
const [due, missed, later, changed] = sure as [string, string, string, string];

/** An attempt so many days ago with one verdict. */
function ago(days: number, rule: string, verdict: Mark['verdict'], version = index.rules[rule]?.version ?? 1): Attempt {
  const finished = now - days * day;
  return {
    ...{
      v: 1,
      id: `d${days}-${rule.replace('/', '-')}`,
      drill: 'complaints/five-clears-quiz',
      kind: 'quiz',
      locale: 'zh',
    },
    ...{ started: finished - 60_000, finished, points: 0, max: 1, redLines: [], answers: [] },
    marks: [{ rule, version, at: 'x', verdict }],
  };
}
const past = [ago(3, due, 'met'), ago(2, missed, 'missed'), ago(1, later, 'met')];

/** The question that asks about a rule. */
function questionOn(rule: string, locale: Locale): Choice {
  const item = items[index.rules[rule]?.items[0] ?? -1] as ShortItem;
  const bundle = singleBundleOf(catalogue, item, locale) as QuizBundle;
  return bundle.drill.items[0] as Choice;
}

/** Answers the question shown, one of the rules given, and says which it was. */
async function answer(
  page: Page,
  rules: string[],
  locale: Locale,
  rightly: (rule: string) => boolean,
): Promise<string> {
  const t = wordsOf(locale);
  const asked = await page.locator('#asks').textContent();
  const rule = rules.find((one) => questionOn(one, locale).asks === asked) ?? '';
  const option = questionOn(rule, locale).options.find(({ right, breaks }) =>
    rightly(rule) ? right : !right && breaks.length === 0,
  );
  await page.getByRole('radio', { name: option?.text ?? '', exact: true }).check();
  await page.getByRole('button', { name: t.submit, exact: true }).click();
  await expect(page.locator('.quiz-result')).toContainText(rightly(rule) ? t.allRight : (option?.why ?? ''));
  await expect(page.locator('.quiz-result .rule-link').first()).toHaveAttribute('href', /#/);
  await page.locator('.quiz-result .button').click();
  return rule;
}

const begin = (page: Page, locale: Locale) =>
  page.getByRole('button', { name: wordsOf(locale).begin, exact: true }).click();

/** What axe objects to on the page as it is now. */
async function objections(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
}

test.beforeEach(({ page }) => page.clock.setFixedTime(now));

for (const locale of locales) {
  const words = messages[locale].review;
  const review = `${rootOf(locale)}/review/`;

  test(`${locale}: due rules come, their days move, and the record keeps one attempt`, async ({ page }) => {
    await seed(page, past);
    await page.goto(review);
    await expect(page.getByRole('heading', { name: fill(words.plan.due, { n: 2 }) })).toBeVisible();
    await begin(page, locale);
    const rightly = (rule: string) => rule === due;
    const asked = [
      await answer(page, [due, missed], locale, rightly),
      await answer(page, [due, missed], locale, rightly),
    ];
    expect(asked.sort()).toEqual([due, missed].sort());
    await expect(page.getByRole('heading', { name: words.end.title })).toBeFocused();
    await expect(page.getByText(words.end.none)).toBeVisible();

    const log = await attempts(page);
    const kept = log.find(({ kind }) => kind === 'review');
    expect(kept).toMatchObject({ drill: 'review/due', locale, finished: now });
    const refs = [due, missed].map((rule) => items[index.rules[rule]?.items[0] ?? -1]?.ref);
    expect(kept?.marks.map(({ at }) => at).sort()).toEqual(refs.sort());
    expect(kept?.marks.find(({ rule }) => rule === due)?.verdict).toBe('met');
    expect(kept?.marks.find(({ rule }) => rule === missed)?.verdict).toBe('missed');
    const cards = schedule(log, reviewedRules(index));
    for (const rule of [due, missed]) {
      const says = page.locator('.tally-item', { has: page.locator(`a[href$="#${rule.split('/')[1]}"]`) });
      await expect(says).toContainText(fill(words.end.on, { day: showDay(cards.get(rule)?.due ?? 0, locale) }));
    }

    await page.goto(`${rootOf(locale)}/record/`);
    const line = page.locator('.record-attempt', { hasText: words.drills.due });
    await line.locator('summary').click();
    await expect(line).toContainText(questionOn(missed, locale).asks);

    // Tomorrow the missed one is back, and the one that was not due yesterday; the one that was right is not.
    await page.clock.setFixedTime(now + day);
    await page.goto(review);
    await expect(page.getByRole('heading', { name: fill(words.plan.due, { n: 2 }) })).toBeVisible();
    await begin(page, locale);
    const again = [
      await answer(page, [missed, later], locale, () => true),
      await answer(page, [missed, later], locale, () => true),
    ];
    expect(again.sort()).toEqual([missed, later].sort());
  });

  test(`${locale}: mistakes alone, until they are mended`, async ({ page }) => {
    await seed(page, past);
    await page.goto(review);
    await page.getByRole('link', { name: fill(words.modeCount, { mode: words.mode.mistakes, n: 1 }) }).click();
    await expect(page).toHaveURL(`${review}?mistakes`);
    await expect(page.getByRole('heading', { name: fill(words.plan.mistakes, { n: 1 }) })).toBeVisible();
    await begin(page, locale);
    expect(await answer(page, [missed], locale, () => true)).toBe(missed);
    expect((await attempts(page)).find(({ kind }) => kind === 'review')?.drill).toBe('review/mistakes');
    await page.goto(`${review}?mistakes`);
    // The report stays for a while; the draft belongs to it.
    await expect(page.getByRole('heading', { name: words.end.title })).toBeVisible();
    await page.clock.setFixedTime(now + day / 2);
    await page.reload();
    await expect(page.getByText(words.plan.noMistakesText)).toBeVisible();
    await page.getByRole('link', { name: words.plan.toDue }).click();
    await expect(page).toHaveURL(review);
  });

  test(`${locale}: who has not practised begins with what matters most`, async ({ page }) => {
    await page.goto(review);
    await expect(page.getByText(fill(words.plan.firstText, { of: reviewLength }))).toBeVisible();
    await begin(page, locale);
    await expect(page.getByText(fill(wordsOf(locale).question, { n: 1, of: reviewLength }))).toBeVisible();
    expect(await attempts(page)).toEqual([]);
  });
}

test('a rule that changed first shows what it says now, then asks', async ({ page }) => {
  const words = messages.zh.review;
  await seed(page, [ago(5, changed, 'met', 0)]);
  await page.goto('/review/?changed');
  await expect(page.getByRole('heading', { name: fill(words.plan.changed, { n: 1 }) })).toBeVisible();
  await begin(page, 'zh');
  await expect(page.getByRole('heading', { name: words.change.title })).toBeFocused();
  await expect(page.locator('.review-sides')).toContainText(words.change.unknown);
  expect(await objections(page)).toEqual([]);
  await page.getByRole('button', { name: words.change.goOn, exact: true }).click();
  await expect(page.locator('#asks')).toBeFocused();
  expect(await answer(page, [changed], 'zh', () => true)).toBe(changed);
  await expect(page.getByRole('heading', { name: words.end.next })).toBeVisible();
  expect(await objections(page)).toEqual([]);
  const kept = (await attempts(page)).find(({ kind }) => kind === 'review');
  expect(kept?.drill).toBe('review/changed');
  expect(kept?.marks[0]).toMatchObject({ rule: changed, version: index.rules[changed]?.version, verdict: 'met' });
});

test('a review outlives a reload and a switch of language, and is left only on request', async ({ page }) => {
  const [zh, en] = [wordsOf('zh'), wordsOf('en')];
  await seed(page, [...past, ago(9, changed, 'violated')]);
  await page.goto('/review/?mistakes');
  await begin(page, 'zh');
  await answer(page, [missed, changed], 'zh', () => true);
  await page.reload();
  await expect(page.getByText(fill(zh.question, { n: 2, of: 2 }))).toBeVisible();
  await page.locator('[data-language]').click();
  await expect(page).toHaveURL('/en/review/?mistakes');
  await expect(page.getByText(fill(en.question, { n: 2, of: 2 }))).toBeVisible();
  await page.getByRole('button', { name: en.startOver, exact: true }).click();
  await page.getByRole('button', { name: en.startOverYes, exact: true }).click();
  await expect(page.getByRole('heading', { name: fill(messages.en.review.plan.mistakes, { n: 2 }) })).toBeFocused();
  expect(await stored(page, 'draft')).toEqual({});
  expect((await attempts(page)).filter(({ kind }) => kind === 'review')).toEqual([]);
});

test('without a connection the page says so and can try again', async ({ page }) => {
  const words = messages.zh.review;
  await page.route('**/review/items.json', (route) => route.abort());
  await page.goto('/review/');
  await expect(page.getByText(words.notFetched)).toBeVisible();
  await page.unroute('**/review/items.json');
  await page.getByRole('button', { name: words.again, exact: true }).click();
  await expect(page.getByText(fill(words.plan.firstText, { of: reviewLength }))).toBeVisible();
  await page.route('**/review/items/**', (route) => route.abort());
  await begin(page, 'zh');
  await expect(page.getByText(wordsOf('zh').notOpened)).toBeVisible();
  await page.unroute('**/review/items/**');
  await begin(page, 'zh');
  await expect(page.getByText(fill(wordsOf('zh').question, { n: 1, of: reviewLength }))).toBeVisible();
});
