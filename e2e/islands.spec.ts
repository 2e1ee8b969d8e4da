import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messages } from '../src/i18n/locales.ts';
import { samplePages } from './built.ts';
import { drillIn, wordsOf } from './content.ts';
import { goodTurns } from './talk.ts';
import { expect, type Page, test } from './test.ts';

/*
 * What a page does when code or data of it do not come, or it breaks: it says so, nothing on it is dead, nothing is lost. The files are
 * refused by the browser's own network layer.
 */
const { faults, late } = messages.zh;
const t = wordsOf('zh');
const talk = '/drills/complaints/angry-owner/';
const alert = (page: Page) => page.getByRole('alert');
/** Before that, what can be pressed does nothing yet. */
const ready = (page: Page) => expect(page.locator('astro-island:not([ssr])')).toHaveCount(1);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

for (const [what, file] of [
  ['renderer', '**/_astro/client.*'],
  ['part that it shares with others', '**/_astro/island.*'],
] as const)
  test(`an island whose ${what} does not come says so, has nothing dead to press, and opens with the page anew`, async ({
    page,
  }) => {
    await page.route(file, (route) => (what === 'renderer' ? route.fulfill({ status: 404 }) : route.abort()));
    await page.goto(talk);
    await expect(alert(page)).toContainText(faults.broken);
    await expect(page.locator('astro-island').getByRole('button')).toHaveCount(0);
    await page.unroute(file);
    await button(page, faults.reload).click();
    await expect(button(page, t.begin)).toBeVisible();
    await ready(page);
    await expect(alert(page)).toHaveCount(0);
    await button(page, t.begin).click();
    await expect(page.locator('#turn-heading')).toBeFocused();
  });

test('what comes once somebody begins, and did not, is tried again on the spot', async ({ page }) => {
  await page.route('**/_astro/Play.*', (route) => route.abort());
  await page.goto('/drills/complaints/five-clears-quiz/');
  await ready(page);
  await button(page, t.begin).click();
  await expect(alert(page)).toContainText(t.notOpened);
  await expect(button(page, late.reload)).toBeVisible();
  await page.unroute('**/_astro/Play.*');
  await button(page, t.begin).click();
  await expect(alert(page)).toHaveCount(0);
  await expect(button(page, t.begin)).toHaveCount(0);

  const checklist = '/checklists/complaints/five-clears/';
  await page.route(/_astro\/(RunPanel|HandOver)\./, (route) => route.abort());
  await page.goto(`${checklist}#run`);
  await expect(alert(page)).toContainText(late.notFetched);
  await page.unroute(/_astro\/(RunPanel|HandOver)\./);
  await page.route('**/_astro/HandOver.*', (route) => route.abort());
  await button(page, late.again).click();
  await button(page, t.visit.handOver).click();
  await expect(alert(page)).toContainText(late.notFetched);
  await page.unroute('**/_astro/HandOver.*');
  await button(page, late.again).click();
  await expect(alert(page)).toHaveCount(0);
  await expect(page.locator('#hand-over')).toBeVisible();
});

test('a drill that cannot be drawn says so and keeps its draft; an error that nobody caught is told as well', async ({
  page,
  watched,
}) => {
  watched.want(/something nobody thought of/);
  const bundle = drillIn('roleplay', 'complaints/angry-owner', 'zh');
  await page.goto(talk);
  await ready(page);
  await button(page, t.begin).click();
  await page.locator('form.answer textarea').fill('您好，大管家');
  await page.route('**/play.json', async (route) => {
    const answer = await route.fetch();
    const play = await answer.json();
    await route.fulfill({
      json: { ...play, bundle: { ...play.bundle, drill: { ...play.bundle.drill, persona: null } } },
    });
  });
  await page.reload();
  await expect(alert(page)).toContainText(late.stuck);
  await expect(button(page, t.startOver)).toBeVisible();
  await page.unroute('**/play.json');
  await button(page, late.reload).click();
  await expect(page.locator('form.answer textarea')).toHaveValue('您好，大管家');
  await expect(page.locator('#task')).toHaveText(goodTurns(bundle)[0]?.task ?? '');

  await page.evaluate(() => void setTimeout(() => Promise.reject(new Error('something nobody thought of'))));
  await expect(alert(page)).toContainText('something nobody thought of');
  await expect(page.locator('form.answer textarea')).toHaveValue('您好，大管家');
});

test('a worker that does not come leaves the reading to the page', async ({ page }) => {
  await page.route('**/_astro/worker-*', (route) => route.abort());
  await page.goto('/trainer/');
  const file = { name: 'empty.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"photos"}') };
  await page.locator('.trainer-pick input').first().setInputFiles(file);
  await expect(page.locator('.trainer-files')).toContainText('empty.json');
});

/** Pages that have something to press in their own part; the frame is the same on all. */
const pressable = samplePages.filter((path) => {
  const html = readFileSync(join(import.meta.dirname, '../dist', path, path.endsWith('/') ? 'index.html' : ''), 'utf8');
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return !path.startsWith('/en/') && /<(button|input|select|textarea|astro-island)/.test(main);
});

test('without JavaScript no sort of page has dead controls, each is read, and each says what it needs', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  const troubles: string[] = [];
  expect(pressable.length).toBeGreaterThan(7);
  for (const path of pressable) {
    await page.goto(path);
    const dead = await page.locator(':is(button, input, select, textarea):visible').count();
    if (dead > 0) troubles.push(`${path} shows ${dead} dead controls`);
    if ((await page.locator('astro-island').count()) > 0 && !(await page.locator('noscript .need').first().isVisible()))
      troubles.push(`${path} does not say what it needs`);
    await expect(page.locator('h1')).toBeVisible();
  }
  expect(troubles).toEqual([]);
  await page.close();
});
