import { messages } from '../src/i18n/locales.ts';
import { enrolmentOf } from '../src/learner/path-entry.ts';
import { sampleAttempt } from '../src/learner/sample.ts';
import { registry } from '../src/stores/registry.ts';
import { drillIn, wordsOf } from './content.ts';
import { itemAsked } from './questions.ts';
import { rehearse, rehearsed } from './rehearse.ts';
import { attempts, seed, stored } from './stored.ts';
import { expect, type Page, test } from './test.ts';

/* What happens to a drill under way when the browser, another tab or the clock does something to it. */
const t = wordsOf('zh');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const day = 24 * 60 * 60 * 1000;

test('the same drill in two tabs, and the storage cleared by one of them: both are told, and the trainee keeps name and attempt', async ({
  page,
  context,
}) => {
  const profile = `${registry.profile.prefix}own`;
  await page.goto('/404.html');
  await page.evaluate(
    ([key, text]) => localStorage.setItem(key ?? '', text ?? ''),
    [profile, JSON.stringify({ v: 1, name: '小李', created: 5 })],
  );
  await rehearse(page);
  const other = await context.newPage();
  await other.goto(`/checklists/${rehearsed}/#practise`);
  await expect(other.getByRole('heading', { name: t.orderPhases })).toBeVisible();
  await button(other, t.backToPick).click();
  await expect(page.getByText(t.tabs.elsewhere)).toBeVisible();

  await other.evaluate(() => localStorage.clear());
  await expect(page.getByText(t.tabs.gone)).toBeInViewport();
  await button(page, t.tabs.ok).click();
  await expect(page.getByText(t.tabs.gone)).toHaveCount(0);
  await button(page, t.submit).click();
  await expect(page.getByText(t.saved)).toBeVisible();
  expect(await attempts(page)).toHaveLength(1);
  expect(Object.values(await stored(page, 'profile')).join()).toContain('小李');
});

test('a tab that is killed in the middle of a quiz, a checklist, a review or a change to a plan goes on where it stopped', async ({
  context,
}) => {
  let page = await context.newPage();
  /** The tab is gone, and nothing on it was told before. */
  const kill = async () => {
    const [address, next] = [page.url(), await context.newPage()];
    await page.close();
    page = next;
    await page.goto(address);
  };

  const quiz = drillIn('quiz', 'phone-greeting/first-words', 'zh');
  await page.goto(`/drills/${quiz.id}/`);
  await button(page, t.begin).click();
  const first = await itemAsked(page, quiz);
  await kill();
  await expect(page.locator('#asks')).toHaveText(first.asks);

  // A practised checklist: the order of its phases, and what was picked before.
  await rehearse(page);
  const top = () => page.locator('.order-row').first();
  const before = await top().textContent();
  await page.locator('.order-button').nth(1).click();
  await expect(top()).not.toHaveText(before ?? '');
  const after = await top().textContent();
  await kill();
  await expect(top()).toHaveText(after ?? '');
  await button(page, t.backToPick).click();
  await expect(page.getByRole('checkbox').first()).toBeChecked();

  await page.goto('/review/');
  await button(page, t.begin).click();
  await expect(page.locator('#asks')).toBeFocused();
  const asked = await page.locator('.review').textContent();
  await kill();
  await expect(page.locator('.review')).toHaveText(asked ?? '');

  // A change to a plan: which item was marked.
  await page.goto('/checklists/dignitary-visit/preparation/#practise');
  await button(page, messages.zh.practise.toChanges).click();
  await button(page, t.begin).click();
  const mark = () => page.locator('fieldset.sort-card').first().getByRole('radio').last();
  await mark().check();
  await kill();
  await expect(mark()).toBeChecked();
});

test('a clock moved back between two turns, and a log dated years ahead: nothing lost, no number that is none', async ({
  page,
}) => {
  const now = Date.now();
  const log = [
    sampleAttempt({ id: 'ahead', started: now + 1500 * day, finished: now + 1500 * day }),
    enrolmentOf('new-receptionist', false, 'begun', now + 900 * day),
    enrolmentOf('new-receptionist', true, 'left', now + 1000 * day),
  ];
  await seed(page, log);
  await page.clock.setFixedTime(now);
  await rehearse(page);
  await page.clock.setFixedTime(now - 3 * day);
  await button(page, t.submit).click();
  await expect(page.getByText(t.saved)).toBeVisible();
  expect(await attempts(page)).toHaveLength(2);

  await page.goto('/paths/new-receptionist/');
  await button(page, messages.zh.paths.start).click();
  await expect(button(page, messages.zh.paths.leave)).toBeVisible();
  const nonsense = page.locator('main').getByText(/NaN|Invalid|undefined|Infinity|(^|[^\d])-\d+ ?(分|天|次|%)/);
  await expect(nonsense).toHaveCount(0);
  for (const path of ['/review/', '/certificate/', '/record/']) {
    await page.goto(path);
    await expect(page.locator('astro-island:not([ssr]) h2').first()).toBeVisible();
    await expect(nonsense).toHaveCount(0);
  }
  await expect(page.locator('.record-attempt')).toHaveCount(2);
});
