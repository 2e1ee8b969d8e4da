import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fill } from '../src/i18n/fill.ts';
import { messages } from '../src/i18n/locales.ts';
import * as windowsZh from '../src/i18n/windows.zh.ts';
import type { Standing } from '../src/offline/messages.ts';
import type { Locale } from '../src/schemas/text.ts';
import { workerText, writeWorker } from '../tools/offline/worker-file.ts';
import { drillIn, wordsOf } from './content.ts';
import { type Host, hostOf } from './host.ts';
import { playRightly } from './quiz-play.ts';
import { attempts } from './stored.ts';
import { test as base, expect, type Page } from './test.ts';

const dist = join(import.meta.dirname, '../dist');

const test = base.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are wanted out of this pattern.
  host: async ({}, use) => {
    const host = await hostOf(dist);
    await use(host);
    host.close();
  },
  baseURL: ({ host }, use) => use(host.origin),
});
test.use({ serviceWorkers: 'allow' });

/** Fetching the whole site takes three seconds, on a busy machine more. */
const slow = { timeout: 20_000 };

/** How much is kept, as the worker says. */
const standing = (page: Page): Promise<Standing | undefined> =>
  page.evaluate(async () => {
    const worker = (await navigator.serviceWorker.getRegistration())?.active;
    if (!worker) return undefined;
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise<Standing>((resolve) => {
      port1.onmessage = ({ data }) => resolve(data);
    });
    worker.postMessage({ type: 'tell' }, [port2]);
    return answer;
  });

/** Waits until all of a language is kept. */
const untilKept = (page: Page, locale: Locale) =>
  expect
    .poll(async () => {
      const pack = (await standing(page))?.[locale];
      return pack !== undefined && pack.kept === pack.files;
    }, slow)
    .toBe(true);

/** The files that are kept: path and hash of each, and the notes about builds. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    return (await (await caches.open(name)).keys()).map(({ url }) => url.replace(location.origin, ''));
  });

const lose = (page: Page, path: string) =>
  page.evaluate(async (lost) => {
    const cache = await caches.open((await caches.keys())[0] ?? '');
    const all = await cache.keys();
    await Promise.all(all.filter(({ url }) => url.includes(`${lost}?kept`)).map((request) => cache.delete(request)));
  }, path);

test('after one visit all of a language works without a network: reading, a drill, search, paper, record', async ({
  page,
  host,
}) => {
  await page.goto('/');
  await untilKept(page, 'zh');
  host.cut(true);

  await page.goto('/procedures/phone-greeting');
  await expect(page).toHaveURL('/procedures/phone-greeting/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // What a search needs is at hand before anybody opens it: here it costs the line nothing.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.endsWith('.pf_meta')),
  );

  const quiz = drillIn('quiz', 'complaints/five-clears-quiz', 'zh');
  await page.goto('/drills/complaints/five-clears-quiz/');
  await playRightly(page, quiz);
  await expect(page.getByText(fill(wordsOf('zh').share, { share: 100 }))).toBeVisible();
  expect(await attempts(page)).toHaveLength(1);

  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('问负责');
  await expect(page.locator('.search-found a[href$="#first-contact"]')).toBeVisible();

  await page.goto('/papers/complaints/five-clears-quiz/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(quiz.drill.title);

  await page.goto('/record/');
  const { site, zh } = (await standing(page)) as Standing;
  await expect(page.getByText(fill(messages.zh.offline.state.whole, { files: site.files + zh.files }))).toBeVisible();
  await expect(page.getByText(messages.zh.record.summary.failed)).toHaveCount(0);

  // The other language has not been opened yet: a page says so, and what can be read comes of itself once it has.
  await page.goto('/en/desks/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(messages.en.offlinePage.title);
  await expect(page.getByText(messages.en.offlinePage.none)).toBeVisible();
  host.cut(false);
  await page.getByRole('button', { name: messages.en.offlinePage.again }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(messages.en.site.pages.desks.title);
  await untilKept(page, 'en');
  host.cut(true);
  await page.goto('/en/drills/complaints/angry-owner/');
  await page.getByRole('button', { name: wordsOf('en').begin, exact: true }).click();
  await expect(page.locator('form.answer textarea')).toBeVisible();
  await page.goto('/en/no/such/page/');
  await expect(page.locator('[data-kept] a').first()).toBeVisible();
});

/** A later build: another heading, another file that a drill is played with, one page more and one less. */
async function nextBuild(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'yingbin-next-'));
  cpSync(dist, folder, { recursive: true });
  const change = (path: string, edit: (text: string) => string) =>
    writeFileSync(join(folder, path), edit(readFileSync(join(folder, path), 'utf8')));
  change('desks/index.html', (html) => html.replace(/<h1([^>]*)>[^<]*/, '<h1$1>第二版'));
  change('drills/complaints/angry-owner/play.json', (json) => json.replace('{', '{"second":true,'));
  rmSync(join(folder, 'sources'), { recursive: true });
  await writeWorker(folder);
  return folder;
}

test('a new version is announced; a drill in another tab goes on with its own until its reader opens it anew; then the old one goes', async ({
  page,
  context,
  host,
}) => {
  const next = await nextBuild();
  const words = windowsZh.update;
  const isSecond = (tab: Page) =>
    tab.evaluate(async () => 'second' in (await (await fetch('/drills/complaints/angry-owner/play.json')).json()));

  await page.goto('/drills/complaints/angry-owner/');
  await untilKept(page, 'zh');
  const before = await kept(page);
  await page.getByRole('button', { name: wordsOf('zh').begin, exact: true }).click();
  const box = page.locator('form.answer textarea');
  await box.fill('您好，请您慢慢说。');

  host.asked();
  host.deploy(next);
  const other = await context.newPage();
  await other.goto('/desks/');
  await expect(other.getByText(words.ready)).toBeVisible(slow);
  await expect(other.getByRole('heading', { level: 1 })).not.toHaveText('第二版');
  await expect(page.getByText(words.ready)).toBeVisible();
  const asked = host.asked();
  expect(asked.filter((path) => path.startsWith('/_astro/'))).toHaveLength(
    new Set(asked.filter((path) => path.startsWith('/_astro/'))).size,
  );

  await other.getByRole('button', { name: words.reload }).click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('第二版');
  expect(await isSecond(other)).toBe(true);
  // The drill has not noticed, and gets what its version is played with.
  await expect(box).toHaveValue('您好，请您慢慢说。');
  expect(await isSecond(page)).toBe(false);

  await page.getByRole('button', { name: words.reload }).click();
  await expect(page.locator('aside.update')).toHaveCount(0);
  await expect(box).toHaveValue('您好，请您慢慢说。');
  expect(await isSecond(page)).toBe(true);
  await expect
    .poll(async () => {
      const now = await kept(page);
      return {
        builds: now.filter((key) => key.includes('note=build/')).length,
        old: now.filter((key) => key.startsWith('/sources/')),
      };
    })
    .toEqual({ builds: 1, old: [] });
  const now = await kept(page);
  expect(before.filter((key) => !now.includes(key)).some((key) => key.startsWith('/desks/index.html'))).toBe(true);
  rmSync(next, { recursive: true });
});

test('what was fetched by half, lost or forged heals: the next visit fetches the rest and nothing twice', async ({
  page,
  host,
}) => {
  host.spoil((path) => (path.startsWith('/observation/') ? { status: 503, text: 'busy' } : undefined));
  await page.goto('/');
  const first: string[] = [];
  await expect
    .poll(async () => {
      first.push(...host.asked());
      const isGone = await page.evaluate(async () => !(await navigator.serviceWorker.getRegistration()));
      return first.some((path) => path.startsWith('/observation/')) && isGone;
    }, slow)
    .toBe(true);
  expect(first).toContain('/procedures/complaints/index.html');
  await page.goto('/desks/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  host.spoil(null);
  await page.goto('/desks/');
  await untilKept(page, 'zh');
  const again = host.asked();
  expect(again).toContain('/observation/visitor-etiquette/index.html');
  expect(again).not.toContain('/procedures/complaints/index.html');

  // The sign-in page of a network stands in for a page that the browser has lost: it is shown, and never kept.
  await lose(page, '/sources/index.html');
  host.spoil((path) => (path === '/sources/' ? { status: 200, text: '<h1>Sign in</h1>' } : undefined));
  await page.goto('/sources/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  host.spoil(null);
  await page.goto('/sources/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(messages.zh.site.pages.sources.title);
  await expect
    .poll(async () => (await kept(page)).some((key) => key.startsWith('/sources/index.html?kept')))
    .toBe(true);
  host.cut(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(messages.zh.site.pages.sources.title);
  host.cut(false);

  // The way out. A worker script that is merely missing changes nothing: the site goes on as it is kept.
  const isLeft = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined);
  const update = () =>
    page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistration())?.update().then(
        () => {},
        () => {},
      ),
    );
  host.spoil((path) => (path === '/sw.js' ? { status: 404, text: '' } : undefined));
  await update();
  expect(await isLeft()).toBe(true);
  const text = await workerText('gone');
  host.spoil((path) => (path === '/sw.js' ? { status: 200, text, type: 'text/javascript' } : undefined));
  await update();
  await expect.poll(async () => (await isLeft()) || (await page.evaluate(() => caches.keys())).length > 0).toBe(false);
});
