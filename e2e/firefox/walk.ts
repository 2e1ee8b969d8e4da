import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Locale } from '../../src/schemas/text.ts';
import { catalogue, drillIn, rootOf } from '../content.ts';
import { bare, readPaper } from '../pdf.ts';
import { play } from './talk.ts';
import { until, untilSaid } from './window.ts';

/** What is done in each language: the talk that is played, the question put to the search and the rule it finds. */
const plan = {
  zh: { talk: 'complaints/angry-owner', ask: '首问负责', finds: '/procedures/complaints/#first-contact' },
  en: {
    talk: 'phone-greeting/call-for-absent-colleague',
    ask: 'five clears',
    finds: '/en/procedures/complaints/#five-clears',
  },
};

/** Asks the search by keyboard and goes where it leads. */
async function find(page: Page, { ask, finds }: (typeof plan)[Locale]): Promise<void> {
  await page.keyboard.press('/');
  await until(page, 'the search has focus', () => document.activeElement?.getAttribute('type') === 'search', null);
  await page.keyboard.type(ask);
  await page.locator(`.search-found a[href="${finds}"]`).click();
  await until(page, `the way to ${finds}`, (to) => location.pathname + location.hash === to, finds);
}

/** Changes the theme, then the language and back. */
async function switchBoth(page: Page, locale: Locale): Promise<void> {
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const before = await ground();
  await page.locator('[data-theme-switch]').click();
  assert.notEqual(await ground(), before, 'the other theme looks otherwise');
  const other: Locale = locale === 'zh' ? 'en' : 'zh';
  for (const to of [other, locale]) {
    await page.locator('[data-language]').click();
    await untilSaid(page, 'h1', catalogue.procedures.get('complaints')?.title[to] ?? '');
  }
}

/**
 * Prints what stands in the window and looks for words on the paper. Firefox draws every character, but does not name
 * each Chinese one in the file: where it does not, any would do, as long as most are named.
 */
async function print(page: Page, words: readonly string[]): Promise<void> {
  const { pages, text } = await readPaper(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  const unnamed = '\u{fffd}';
  assert.ok(pages.length > 0, 'there is paper');
  assert.ok(text.split(unnamed).length < text.length / 3, 'the paper can be read');
  const stands = (wanted: string) =>
    [...text].some((_, at) => [...wanted].every((one, n) => [one, unnamed].includes(text[at + n] ?? '')));
  for (const one of words) assert.ok(stands(bare(one)), `“${one}” stands on paper`);
}

/**
 * What somebody does with the site in one sitting.
 * @throws with what Firefox did not do
 */
export async function walk(page: Page, origin: string, locale: Locale): Promise<void> {
  const { talk } = plan[locale];
  const root = `${origin}${rootOf(locale)}`;
  const bundle = drillIn('roleplay', talk, locale);
  await page.goto(`${root}/procedures/visitor-etiquette/`);
  await untilSaid(page, 'h1', catalogue.procedures.get('visitor-etiquette')?.title[locale] ?? '');
  await find(page, plan[locale]);
  await switchBoth(page, locale);
  await page.goto(`${root}/drills/${talk}/`);
  await play(page, bundle);
  await page.goto(`${root}/record/`);
  await untilSaid(page, 'main', bundle.drill.title);
  const checklist = drillIn('checklist', 'complaints/five-clears', locale);
  await page.goto(`${root}/checklists/complaints/five-clears/#print`);
  await print(
    page,
    checklist.drill.phases.flatMap(({ items }) => items.map(({ text }) => text)),
  );
}
