import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileScorerIn } from '../../../src/scoring/languages/languages.ts';
import { contentOf } from '../content.ts';
import { overlaid } from '../fixture.ts';
import { sourcesOf } from '../sources.ts';
import { printReport } from './print.ts';
import { reportOf } from './report.ts';

/** The content of a shop, with some files in other words. */
function shopWith(files: Record<string, string> = {}) {
  return contentOf(sourcesOf(new Map([...overlaid(shop), ...Object.entries(files)])));
}

const shop = join(import.meta.dirname, 'fixtures/shop');

test('what is printed of all rules', async () => {
  const printed = printReport(reportOf(shopWith(), compileScorerIn, () => true));
  await expect(`${printed}\n`).toMatchFileSnapshot(join(shop, 'printed.txt'));
});

test('of one rule the same is told as among all, and what other rules test is not called untested', () => {
  const all = reportOf(shopWith(), compileScorerIn, () => true);
  const [one, ...others] = reportOf(shopWith(), compileScorerIn, ({ id }) => id === 'never-rude');
  expect(others).toEqual([]);
  expect(printReport([all[1]].flatMap((rule) => rule ?? []))).toBe(printReport([one].flatMap((rule) => rule ?? [])));
  expect(one?.sections[0]?.untested.map(({ text }) => text)).not.toContain('欢迎光临');
});

test('a phrase that is only in a model answer is tested', () => {
  const words = 'greeting: { zh: [大管家], en: [grand butler] }\nconstructive: { zh: [请稍等], en: [one moment] }';
  const rules =
    'rules: [{ id: say-hello, version: 1, kind: do, weight: 1, source: [D1.07], says: { zh: 问好, en: Hello }, signs: { met: greeting } }]';
  const [report] = reportOf(
    shopWith({ 'src/content/phrases/words.yaml': words, 'src/content/procedures/door/rules.yaml': rules }),
    compileScorerIn,
    () => true,
  );
  expect(report?.sections.map(({ untested }) => untested)).toEqual([[], []]);
});

test('a rule that the scorer stops at is told of, the others are reported', () => {
  const words =
    overlaid(shop).get('src/content/phrases/words.yaml')?.replace('没听清…再(说|讲)', '没听清…再(说|讲') ?? '';
  const reports = reportOf(shopWith({ 'src/content/phrases/words.yaml': words }), compileScorerIn, () => true);
  expect(reports.filter(({ stopped }) => stopped).map(({ rule, stopped }) => [rule.id, stopped])).toEqual([
    ['ask-again', 'phrase “没听清…再(说|讲”: a bracket is not closed'],
  ]);
  expect(printReport(reports)).toContain('the scorer stops: phrase “没听清…再(说|讲”: a bracket is not closed');
});
