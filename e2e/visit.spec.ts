import AxeBuilder from '@axe-core/playwright';
import { packed, writeHandover } from '../src/components/checklist/handover.ts';
import { act } from '../src/components/checklist/log.ts';
import { type Deed, newRun, type Run } from '../src/components/checklist/run.ts';
import { fill } from '../src/i18n/fill.ts';
import { drillIn, wordsOf } from './content.ts';
import { press, type } from './keyboard.ts';
import { bare, printed } from './pdf.ts';
import { expect, type Page, test } from './test.ts';

const id = 'dignitary-visit/preparation';
const path = `/checklists/${id}/`;
const bundle = drillIn('checklist', id, 'zh');
const t = wordsOf('zh');
const items = new Map(bundle.drill.phases.flatMap((phase) => phase.items.map((item) => [item.id, item.text] as const)));
const textOf = (item: string) => (items.get(item) ?? '').replace('{fact.entrance}', '北门');
const tickOf = (page: Page, item: string) => page.getByRole('checkbox', { name: textOf(item), exact: true });
const keep = (page: Page) => page.getByLabel(t.visit.keepRun).check();
const runOf = (...deeds: Deed[]): Run =>
  deeds.reduce(
    (run, deed, n) => act(run, deed, { id: `e${n}`, now: Date.UTC(2026, 2, 9, 12) + n }),
    newRun(id, bundle.rules, 'given-1', Date.UTC(2026, 2, 9)),
  );
const linkTo = async (run: unknown) => `${path}#run=${await packed(writeHandover(run as Run))}`;

test('from the first page to paper in ten key presses, the usual answers taken', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  let presses = 0;
  const key = async (name: string) => {
    presses++;
    await page.keyboard.press(name);
  };
  /** Tab until a link or button has focus. */
  const reach = async (name: string) => {
    for (let focus = ''; focus !== name; ) {
      if (presses > 10) throw new Error(`“${name}” was not reached.`);
      await key('Tab');
      focus = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    }
    await key('Enter');
  };
  await page.goto('/');
  await reach('跳到正文');
  await reach(fill(t.visit.homePrint, { title: bundle.drill.title }));
  await page.waitForURL(`**${path}*`);
  await expect(page.locator('html')).toHaveAttribute('data-checklist', 'assemble');
  await reach(t.visit.printNow);
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
  expect(presses).toBeLessThanOrEqual(10);
  const paper = await printed(page);
  expect(paper.text).toContain(bare(textOf('open-gate')));
  expect(paper.text).not.toContain(bare(t.visit.assembleHow));
});

test('what follows from the facts stands on the list and on paper; changes for the day are marked and can be undone', async ({
  page,
}) => {
  await page.goto('/checklists/dignitary-visit/');
  const lines = page.locator('.plan-text');
  const line = (text: string) => lines.filter({ hasText: text });
  const row = page.locator('.plan-item', { hasText: textOf('rain') });
  await expect(line(textOf('rain'))).toHaveCount(0);
  await page.getByLabel(t.visit.day).fill('2031-03-10');
  await page.getByLabel(t.visit.time).fill('10:00');
  await page.getByLabel('从哪个门进？').fill('东门');
  await page.getByRole('group', { name: '那天可能下雨吗？' }).getByLabel(t.sheet.yes).check();
  await page.getByRole('group', { name: '要用餐吗？' }).getByLabel('午餐').check();
  await expect(line(textOf('rain'))).toBeVisible();
  await expect(line('打开东门，一直开着')).toBeVisible();
  await expect(line('按规定定下午餐的标准和地方')).toBeVisible();
  await expect(row).toContainText('08:00前（建议）');
  await expect(row).toContainText(t.visit.suggestion);

  await page.getByText(t.visit.people).click();
  await page.getByLabel('门卫').fill('老王');
  await page
    .locator('.plan-item', { hasText: textOf('salute') })
    .getByRole('button')
    .click();
  await page.getByRole('button', { name: t.visit.strikeIt }).click();
  await expect(page.getByText(t.visit.strikeNeeds).first()).toBeVisible();
  await page.getByLabel(t.visit.strikeWhy).fill('对方请我们从简');
  await page.getByRole('button', { name: t.visit.strikeIt }).click();
  await page.getByText(t.visit.addItem).click();
  await page.getByLabel(t.visit.addText).fill('在路口放一块指路牌');
  await page.getByRole('button', { name: t.visit.addIt }).click();
  await expect(page.locator('.paper-now')).toBeAttached();
  const paper = await printed(page);
  for (const text of ['打开东门，一直开着', '老王', '对方请我们从简', '在路口放一块指路牌', '2031年3月10日'])
    expect(paper.text).toContain(bare(text));

  const undo = page.getByRole('button', { name: new RegExp(t.visit.undo) });
  await undo.click();
  await expect(line('在路口放一块指路牌')).toHaveCount(0);
  await undo.click();
  await expect(page.locator('.plan-was', { hasText: '从简' })).toHaveCount(0);
});

test('a run: a gate holds what follows, two people sign, two tabs stay in step, a crash loses nothing', async ({
  page,
  context,
}) => {
  // Killed, a page hears of no end: it is told of none here.
  await page.addInitScript(() => {
    for (const end of ['beforeunload', 'pagehide', 'visibilitychange', 'unload', 'freeze'])
      for (const target of [window, document])
        target.addEventListener(end, (event) => event.stopImmediatePropagation(), { capture: true });
  });
  await page.goto(`${path}#run`);
  await keep(page);
  const [gate, late] = [tickOf(page, 'ready'), tickOf(page, 'open-gate')];
  await expect(late).toBeDisabled();
  await gate.check();
  await expect(late).toBeDisabled();
  await page.getByRole('button', { name: t.visit.initialsNone }).click();
  const second = page.getByLabel(new RegExp(t.visit.secondWho));
  await expect(second).toHaveCount(0);
  await page.getByLabel(t.visit.firstWho).fill('LX');
  await page.getByLabel(t.visit.firstWho).press('Enter');
  await second.fill('lx');
  await second.press('Enter');
  await expect(page.getByText(t.visit.secondSame)).toBeVisible();
  await second.fill('WW');
  await second.press('Enter');
  await expect(late).toBeEnabled();
  await page.getByLabel(t.visit.initials).fill('LX');

  const other = await context.newPage();
  await other.goto(`${path}#run`);
  await expect(tickOf(other, 'ready')).toBeChecked();
  await tickOf(other, 'open-gate').check();
  await expect(late).toBeChecked();
  await other.close();
  await tickOf(page, 'outside').check();
  await page.close();
  const after = await context.newPage();
  await after.goto(`${path}#run`);
  for (const item of ['ready', 'open-gate', 'outside']) await expect(tickOf(after, item)).toBeChecked();

  await after.getByRole('button', { name: t.visit.newRun }).click();
  await expect(tickOf(after, 'ready')).not.toBeChecked();
  await after.getByLabel(t.visit.runs).selectOption({ index: 0 });
  await expect(tickOf(after, 'ready')).toBeChecked();
  await after.getByRole('button', { name: t.visit.over }).click();
  await after.getByRole('button', { name: t.visit.overYes, exact: true }).click();
  await expect(tickOf(after, 'ready')).not.toBeChecked();
  expect(await after.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':run:')))).toEqual([]);
});

test('initials half written outlive a page that is drawn anew', async ({ page }) => {
  await page.goto(`${path}#run`);
  const box = page.getByLabel(t.visit.initials);
  await box.pressSequentially('Li X');
  // Somebody else's run, the clock, a tick: whatever draws the page anew.
  await page.evaluate(() => dispatchEvent(new StorageEvent('storage', { key: null })));
  await box.pressSequentially('u');
  await expect(box).toHaveValue('Li Xu');
  await tickOf(page, 'three-things').check();
  await expect(page.locator('#item-three-things .run-stamp')).toContainText('Li Xu');
});

test('a run goes from one browser to another by link, and back, by keyboard alone', async ({ page, browser }) => {
  await page.goto(`${path}#run`);
  await press(page, tickOf(page, 'three-things'), 'Space');
  await type(page, page.getByLabel(t.visit.initialsAsk), '小李');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: t.visit.handOver, exact: true }).press('Enter');
  const link = await page.getByLabel(t.visit.link, { exact: true }).inputValue();

  const context = await browser.newContext();
  const there = await context.newPage();
  await there.goto(link);
  await expect(there.getByRole('heading', { name: t.visit.givenTitle })).toBeFocused();
  await expect(tickOf(there, 'three-things')).not.toBeChecked();
  await press(there, there.getByRole('button', { name: t.visit.givenTake }));
  await expect(tickOf(there, 'three-things')).toBeChecked();
  await expect(there).toHaveURL(/#run$/);
  await press(there, tickOf(there, 'questions'), 'Space');
  await press(there, there.getByRole('button', { name: t.visit.initialsNone }));
  await there.getByRole('button', { name: t.visit.handOver, exact: true }).press('Enter');
  const back = await there.getByLabel(t.visit.link, { exact: true }).inputValue();
  await tickOf(page, 'ask-decorations').check();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URL(back).hash);
  await expect(page.getByText(t.visit.givenMerge)).toBeVisible();
  await page.getByRole('button', { name: t.visit.givenTake }).click();
  for (const item of ['three-things', 'questions', 'ask-decorations']) await expect(tickOf(page, item)).toBeChecked();
  await context.close();
});

test('a hostile link changes nothing and runs nothing', async ({ page }) => {
  const troubles: string[] = [];
  page.on('dialog', (dialog) => {
    troubles.push('dialog');
    dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url().includes('evil')) troubles.push(request.url());
  });
  const evil = '<img src=//evil.example/x onerror=alert(1)>';
  const refused = [
    '#run=',
    '#run=%3Cscript%3Ealert(1)%3C/script%3E',
    `#run=d${'A'.repeat(9_000)}`,
    new URL(await linkTo({ ...runOf(), id: '__proto__' }), 'http://x').hash,
    new URL(await linkTo({ ...runOf(), log: [{ id: 'e', n: 1, at: 1, deed: { do: '__proto__' } }] }), 'http://x').hash,
  ];
  await page.goto(path);
  for (const hash of refused) {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await expect(page.getByText(/什么都没有变/)).toBeVisible();
    await page.getByRole('button', { name: t.visit.givenLeave }).click();
    await expect(page.getByText(t.visit.givenTitle)).toHaveCount(0);
  }
  await page.goto('about:blank');
  await page.goto(
    await linkTo(
      runOf(
        { do: 'name', name: evil },
        { do: 'reword', item: 'three-things', text: evil },
        { do: 'tick', item: 'no-such-item', by: evil, version: 1 },
      ),
    ),
  );
  await expect(page.getByText('no-such-item')).toBeVisible();
  await expect(page.locator('.run-given')).toContainText(evil);
  await page.getByRole('button', { name: t.visit.givenTake }).click();
  await expect(page.getByRole('checkbox', { name: evil })).toBeVisible();
  expect(await page.locator('.checklist img').count()).toBe(0);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':run:')))).toEqual([]);
  expect(troubles).toEqual([]);
});

test('a list whose rules have changed, or whose visit is long over, says so', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-03-10T09:30:00') });
  const begun = runOf({ do: 'event', at: '2026-03-10T10:00' });
  const rule = 'dignitary-visit/north-gate-open';
  await page.goto(await linkTo({ ...begun, rules: { ...begun.rules, [rule]: 99 } }));
  await page.getByRole('button', { name: t.visit.givenTake }).click();
  await expect(page.getByText(t.visit.changed)).toBeVisible();
  await expect(page.getByRole('link', { name: bundle.rules[rule]?.says, exact: true })).toBeVisible();
  await expect(page.locator('#item-ready')).toContainText(t.visit.late);
  await keep(page);
  await page.clock.setFixedTime(new Date('2026-03-18T10:00:00'));
  await page.reload();
  await expect(page.getByText(t.visit.oldRuns)).toBeVisible();
  await expect(tickOf(page, 'ready')).toBeVisible();
});

/** What axe objects to in what the page shows now, by name. */
const objections = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id: name }) => name);

test('assembling and running have no accessibility violations', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(path);
  await page
    .locator('.plan-item', { hasText: textOf('salute') })
    .getByRole('button')
    .click();
  expect(await objections(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.goto(await linkTo(runOf({ do: 'strike', item: 'salute', reason: '从简' })));
  await page.getByRole('button', { name: t.visit.givenTake }).click();
  await tickOf(page, 'ready').click();
  await page.getByRole('button', { name: t.visit.handOver, exact: true }).click();
  expect(await objections(page)).toEqual([]);
});
