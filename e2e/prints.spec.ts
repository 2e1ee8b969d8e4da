import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { noVisit, planOf } from '../src/components/checklist/plan.ts';
import { type Form, forms } from '../src/components/checklist/print/model.ts';
import { fill } from '../src/i18n/fill.ts';
import { messages } from '../src/i18n/locales.ts';
import type { Locale } from '../src/schemas/text.ts';
import { drillIn, rootOf, wordsOf } from './content.ts';
import { choose, press } from './keyboard.ts';
import { bare, type Printed, printed } from './pdf.ts';
import { expect, type Page, test } from './test.ts';

const id = 'dignitary-visit/preparation';
const pathIn = (locale: Locale) => `${rootOf(locale)}/checklists/${id}/`;
const prints = (locale: Locale) => messages[locale].prints;

/** Answers every yes/no question of a visit alike: no to all calls for the fewest items, yes to all for the most. */
async function tell(page: Page, locale: Locale, answer: boolean) {
  const { sheet } = wordsOf(locale);
  const { drill, rules } = drillIn('checklist', id, locale);
  await page.goto(`${pathIn(locale)}#assemble`);
  const questions = drill.facts.filter(({ usual }) => typeof usual === 'boolean');
  for (const { asks } of questions) {
    const group = page.getByRole('group', { name: asks, exact: true });
    await group.getByRole('radio', { name: answer ? sheet.yes : sheet.no, exact: true }).check();
  }
  const facts = Object.fromEntries(questions.map((fact) => [fact.id, answer]));
  const items = (of: typeof facts) =>
    planOf(drill, rules, { ...noVisit, facts: of }).phases.flatMap((phase) => phase.items.map(({ text }) => text));
  const wanted = items(facts);
  const others = items(Object.fromEntries(questions.map((fact) => [fact.id, !answer])));
  return { wanted, unwanted: others.filter((text) => !wanted.some((one) => one.includes(text))) };
}

async function open(page: Page, locale: Locale, form: Form, filled: boolean) {
  const words = prints(locale);
  await page.getByRole('tab', { name: wordsOf(locale).use.print, exact: true }).click();
  await page.getByRole('radio', { name: words.form[form].name }).check();
  await page.getByRole('radio', { name: (filled ? words.filled : words.blank).about }).check();
}

/** What holds of every form: no item parted, nothing off the page, as many pages as the preview said, each with its number. */
async function soundPaper(page: Page, locale: Locale, form: Form, items: readonly string[]): Promise<Printed> {
  const { page: margin, cardNumber, preview } = prints(locale);
  const paper = await printed(page);
  expect(paper.beyond).toEqual([]);
  const parted = items.filter((text) => !paper.pages.some((sheet) => sheet.includes(bare(text))));
  expect(parted).toEqual([]);
  const of = paper.pages.length;
  await expect(page.getByText(fill(preview, { n: of }), { exact: true })).toBeVisible();
  if (form === 'pocket') {
    const cards = new Set(await page.locator('.pocket-sheet .pocket-foot').allTextContents()).size;
    // A card alone has no number and comes four times.
    if (cards > 1) expect(paper.text).toContain(bare(fill(cardNumber, { n: 1, of: cards })));
    else expect(paper.text.split(bare(items[0] ?? ''))).toHaveLength(5);
    const full = await page
      .locator('.pocket-sheet .pocket-body')
      .evaluateAll((lists) => lists.filter((list) => list.scrollHeight > list.clientHeight).length);
    expect(full).toBe(0);
  } else
    paper.pages.forEach((text, at) => {
      expect(text).toContain(bare(`${margin.before}${at + 1}${margin.between}${of}${margin.after}`));
    });
  return paper;
}

const wantedForms: Record<Locale, readonly Form[]> = { zh: forms, en: ['a4', 'pocket'] };

for (const [locale, answers] of [
  ['zh', [false, true]],
  ['en', [true]],
] as const)
  for (const answer of answers)
    test(`${locale}: every form of a visit with ${answer ? 'the most' : 'the fewest'} items`, async ({ page }) => {
      const { wanted, unwanted } = await tell(page, locale, answer);
      const most: Record<Form, number> = { a4: 3, wall: 5, pocket: 2, person: 10 };
      for (const form of wantedForms[locale]) {
        await open(page, locale, form, true);
        const paper = await soundPaper(page, locale, form, wanted);
        for (const text of unwanted) expect(paper.text).not.toContain(bare(text));
        expect(paper.pages.length).toBeLessThanOrEqual(most[form]);
      }
    });

test('once the visit has a time, the form and the calendar tell when by the clock', async ({ page }) => {
  const { drill } = drillIn('checklist', id, 'zh');
  const words = prints('zh');
  await page.goto(`${pathIn('zh')}#print`);
  await expect(
    page.getByText(fill(words.calendarNeedsEvent, { event: drill.event, tab: wordsOf('zh').use.assemble })),
  ).toBeVisible();
  await page.getByRole('tab', { name: wordsOf('zh').use.assemble, exact: true }).click();
  await page.getByLabel(wordsOf('zh').visit.day, { exact: true }).fill('2031-12-03');
  await page.getByLabel(wordsOf('zh').visit.time, { exact: true }).fill('09:30');
  await open(page, 'zh', 'a4', true);
  const paper = await soundPaper(page, 'zh', 'a4', []);
  expect(paper.text).toContain(bare(`${drill.event}：2031年12月3日 星期三 09:30`));
  expect(paper.text).toContain(bare('12月2日 09:30*'));
  const saved = page.waitForEvent('download');
  await press(page, page.getByRole('button', { name: words.calendarSave, exact: true }));
  const file = await saved;
  expect(file.suggestedFilename()).toBe('yingbin-preparation-2031-12-03.ics');
  const text = await readFile(await file.path(), 'utf8');
  const entries = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  expect(entries.length).toBeGreaterThan(1);
  for (const entry of entries) expect(entry.getAllSubcomponents('valarm')).toHaveLength(1);
  await expect(page.getByText(fill(words.calendarSaved, { name: file.suggestedFilename() }))).toBeVisible();
});

test('a sheet a person has that person’s items alone; one can be printed by itself', async ({ page }) => {
  const { drill } = drillIn('checklist', id, 'zh');
  await page.goto(`${pathIn('zh')}#print`);
  await open(page, 'zh', 'person', false);
  const roles = [...new Set(drill.phases.flatMap(({ items }) => items.map(({ role }) => role)))];
  await page.getByLabel(prints('zh').whose).selectOption(roles[1] ?? '');
  const { text } = await soundPaper(page, 'zh', 'person', []);
  const shares = roles.map((role) => bare(fill(prints('zh').yourShare, { role: drill.roles[role] ?? role })));
  expect(shares.filter((share) => text.includes(share))).toEqual([shares[1]]);
});

test('both languages stand side by side; the other one alone has its own page numbers', async ({ page }) => {
  const [zh, en] = [drillIn('checklist', id, 'zh'), drillIn('checklist', id, 'en')];
  await page.goto(`${pathIn('zh')}#print`);
  await open(page, 'zh', 'a4', false);
  const languages = page.getByRole('group', { name: prints('zh').language, exact: true });
  await choose(page, languages, languages.getByRole('radio', { name: prints('zh').languages.both, exact: true }));
  await expect(page.getByRole('heading', { name: en.drill.title })).toBeVisible();
  const both = await printed(page);
  for (const { drill } of [zh, en]) expect(both.text).toContain(bare(drill.title));
  expect(both.beyond).toEqual([]);
  await choose(page, languages, languages.getByRole('radio', { name: prints('zh').languages.en, exact: true }));
  const { text, pages } = await printed(page);
  expect(text).toContain(bare(`Page 1 of ${pages.length}`));
  expect(text).not.toContain(bare(zh.drill.title));
});

test('without the network the other language says so, and this one still prints, by keyboard alone', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.route('**/print.json', (route) => route.abort());
  await page.goto(`${pathIn('en')}#print`);
  const words = prints('en');
  const languages = page.getByRole('group', { name: words.language, exact: true });
  await choose(page, languages, languages.getByRole('radio', { name: words.languages.both, exact: true }));
  await expect(page.getByRole('alert')).toHaveText(words.notFetched);
  await expect(page.getByRole('button', { name: words.print, exact: true })).toBeDisabled();
  await choose(page, languages, languages.getByRole('radio', { name: words.languages.en, exact: true }));
  await press(page, page.getByRole('button', { name: words.print, exact: true }));
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
});
