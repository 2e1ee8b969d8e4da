import { fill } from '../src/i18n/fill.ts';
import { messages } from '../src/i18n/locales.ts';
import { appliesIn } from '../src/scoring/applies.ts';
import { catalogue, drillIn, wordsOf } from './content.ts';
import { structureFaults } from './looks/structure.ts';
import { missedByFingers } from './looks/targets.ts';
import { attempts } from './stored.ts';
import { devices, expect, type Page, test } from './test.ts';

/** A common phone, held upright: touch instead of a mouse, and no more than 360 px. */
const { defaultBrowserType: _, ...phone } = devices['Pixel 7'];
test.use({ ...phone, viewport: { width: 360, height: 740 } });

const t = wordsOf('zh');
const { site } = messages.zh;

/** Everything that stands on the page now can be hit with a finger, and typing does not enlarge the page. */
async function expectFit(page: Page): Promise<void> {
  expect(await page.evaluate(missedByFingers, { button: 44 })).toEqual([]);
  expect(await page.evaluate(structureFaults)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
}

const tapButton = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).tap();

/**
 * Drags from one place to another with a finger, that rests before it is lifted. Lifted in full swing it would throw the list,
 * and a tap right behind that only stops the throw.
 */
async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  const session = await page.context().newCDPSession(page);
  let timestamp = Date.now() / 1000;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) => {
    timestamp += 0.1;
    return session.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp });
  };
  await touch('touchStart', from);
  for (let step = 1; step <= 4; step++) await touch('touchMove', { x: to.x, y: from.y + ((to.y - from.y) * step) / 4 });
  await touch('touchMove', { x: to.x, y: to.y + 1 });
  await touch('touchMove', to);
  await touch('touchEnd');
}

const middle = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({
  x: x + width / 2,
  y: y + height / 2,
});

test('with a finger: from the first page to a rule, by the parts and by the search', async ({ page }) => {
  await page.goto('/');
  await expectFit(page);
  await page.getByRole('navigation', { name: site.nav.label }).getByRole('link', { name: site.nav.procedures }).tap();
  const title = catalogue.procedures.get('complaints')?.title.zh ?? '';
  await page.getByRole('main').getByRole('link', { name: title, exact: true }).first().tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expectFit(page);
  await tapButton(page, site.search.open);
  const box = page.getByRole('searchbox');
  await expect(box).toHaveAttribute('enterkeyhint', 'search');
  await box.tap();
  await page.keyboard.insertText('五清楚');
  const rule = page.locator('.search-found a[href$="/complaints/#five-clears"]');
  await expect(rule).toBeVisible();
  await expectFit(page);
  await rule.tap();
  await expect(page.locator('.rule:target')).toBeInViewport();
});

test('with a finger: a turn of a talk, a question, the record', async ({ page }) => {
  await page.goto('/drills/complaints/angry-owner/');
  await tapButton(page, t.begin);
  await page.locator('form.answer textarea').tap();
  await page.keyboard.insertText('您好，大管家物业。请问有什么可以帮您？');
  await expectFit(page);
  await tapButton(page, t.send);
  await expect(page.locator('#verdict-heading')).toBeInViewport();
  await expect(page.locator('.roleplay-verdict').getByText(t.verdict.met).first()).toBeVisible();
  await expectFit(page);

  await page.goto('/drills/phone-greeting/first-words/');
  await tapButton(page, t.begin);
  await expect(page.locator('#asks')).toBeFocused();
  await expectFit(page);
  await page.goto('/record/');
  await expectFit(page);
});

test('with a finger: a checklist is ticked, then practised, its phases put in order by dragging and by buttons', async ({
  page,
}) => {
  const bundle = drillIn('checklist', 'complaints/five-clears', 'zh');
  const { phases, cases } = bundle.drill;
  await page.goto('/checklists/complaints/five-clears/#run');
  const tick = page.locator('.run-tick input').first();
  await tick.tap();
  await expect(tick).toBeChecked();
  await tapButton(page, t.visit.initialsNone);
  await expectFit(page);

  await page.getByRole('tab', { name: t.use.practise, exact: true }).tap();
  await page.getByRole('radio', { name: cases[0]?.tells ?? '', exact: true }).tap();
  await tapButton(page, t.begin);
  for (const item of phases.flatMap(({ items }) => items))
    if (appliesIn(item, cases[0]?.facts ?? {}))
      await page.getByRole('checkbox', { name: item.text, exact: true }).tap();
  await expectFit(page);
  await tapButton(page, t.toPhases);

  const texts = page.locator('.order .order-text');
  const grips = page.locator('.order .order-grip');
  const before = await texts.allTextContents();
  await expectFit(page);
  await grips.first().scrollIntoViewIfNeeded();
  const [first, second] = [await grips.nth(0).boundingBox(), await grips.nth(1).boundingBox()];
  if (!first || !second) throw new Error('There should be two rows to drag.');
  await drag(page, middle(first), { ...middle(second), y: second.y + second.height });
  await expect(texts).toHaveText([before[1] ?? '', before[0] ?? '', ...before.slice(2)]);
  for (const [place, { title }] of phases.entries()) {
    for (let at = (await texts.allTextContents()).indexOf(title); at > place; at--) {
      await tapButton(page, fill(t.moveUp, { text: title }));
      await expect(texts.nth(at - 1)).toHaveText(title);
    }
  }
  await tapButton(page, t.submit);
  await expect(page.getByText(fill(t.share, { share: 100 }))).toBeVisible();
  expect(await attempts(page)).toHaveLength(1);
});
