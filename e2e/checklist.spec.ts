import { fill } from '../src/i18n/fill.ts';
import { locales } from '../src/schemas/text.ts';
import { appliesIn, factsOf } from '../src/scoring/applies.ts';
import { drillIn, rootOf, wordsOf } from './content.ts';
import { choose, press, type } from './keyboard.ts';
import { arrange } from './order.ts';
import { bare, printed } from './pdf.ts';
import { attempts } from './stored.ts';
import { expect, test } from './test.ts';

const id = 'complaints/five-clears';

for (const locale of locales) {
  const t = wordsOf(locale);
  const bundle = drillIn('checklist', id, locale);
  const { drill } = bundle;
  const items = drill.phases.flatMap((phase) => phase.items);
  const path = `${rootOf(locale)}/checklists/${id}/`;

  test(`${locale}: practised to its report, by keyboard alone`, async ({ page }) => {
    test.slow();
    const situation = drill.cases[0];
    if (!situation) throw new Error('no case');
    await page.goto(`${path}#practise`);
    await choose(page, page.locator('fieldset.pick'), page.getByRole('radio', { name: situation.tells, exact: true }));
    await press(page, page.getByRole('button', { name: t.begin, exact: true }));
    for (const item of items)
      if (appliesIn(item, situation.facts))
        await press(page, page.getByRole('checkbox', { name: item.text, exact: true }), 'Space');
    await press(page, page.getByRole('button', { name: t.toPhases, exact: true }));
    await arrange(
      page,
      drill.phases.map(({ title }) => title),
      t,
    );
    await press(page, page.getByRole('button', { name: t.submit, exact: true }));
    await expect(page.getByText(fill(t.share, { share: 100 }))).toBeVisible();
    expect(await attempts(page)).toMatchObject([{ drill: id, kind: 'checklist', locale }]);
  });

  test(`${locale}: a run is ticked, forgotten unless asked to be kept, and printed as ticked`, async ({ page }) => {
    await page.goto(`${path}#run`);
    const first = items.find((item) => appliesIn(item, factsOf(drill.facts, {})));
    const tick = page.getByRole('checkbox', { name: first?.text ?? '', exact: true });
    await press(page, tick, 'Space');
    await expect(tick).toBeChecked();
    await type(page, page.getByLabel(t.visit.initialsAsk), 'LX');
    await page.keyboard.press('Enter');
    await expect(tick).toBeFocused();
    await page.reload();
    await expect(tick).not.toBeChecked();

    await press(page, page.getByLabel(t.visit.keepRun), 'Space');
    await press(page, tick, 'Space');
    await press(page, page.getByRole('button', { name: t.visit.initialsNone, exact: true }));
    await page.reload();
    await expect(tick).toBeChecked();

    await page.getByRole('tab', { name: t.use.print, exact: true }).click();
    await expect(page.locator('.preview')).toBeVisible();
    const paper = await printed(page);
    expect(paper.text).toContain(bare(first?.text ?? ''));
    expect(paper.text).not.toContain(bare(t.visit.printNow));
    expect(paper.pages.length).toBeLessThanOrEqual(3);
  });

  test(`${locale}: the blank sheet prints on A4, every item on it, with or without JavaScript`, async ({ browser }) => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await browser.newPage({ javaScriptEnabled });
      await page.goto(`${path}#print`);
      const paper = await printed(page);
      for (const item of items) expect(paper.text).toContain(bare(item.text));
      for (const blank of drill.blanks) expect(paper.text).toContain(bare(blank.label));
      expect(paper.text).toContain(bare(drill.title));
      expect(paper.pages.length).toBeLessThanOrEqual(3);
      await page.close();
    }
  });
}
