import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { fill } from '../src/i18n/fill.ts';
import { messages } from '../src/i18n/locales.ts';
import type { Locale } from '../src/schemas/text.ts';
import { rootOf, wordsOf } from './content.ts';
import { press } from './keyboard.ts';
import { attempts } from './stored.ts';

/** The part of the verdicts that is about a rule. */
const verdictOn = (page: Page, rule: string) =>
  page.locator('.verdicts-item', { has: page.locator(`a[href$="${rule.replace('/', '/#')}"]`) });

/**
 * Judges oneself where the scorer could not tell, and says that the answer should count: by keyboard alone, changed, taken
 * back and said again, with a reload in between.
 */
export async function remark(page: Page, locale: Locale, rule: string): Promise<void> {
  const t = wordsOf(locale);
  const verdict = verdictOn(page, rule);
  const did = verdict.getByRole('button', { name: t.judgement.met, exact: true });
  const didNot = verdict.getByRole('button', { name: t.judgement.missed, exact: true });
  const counts = verdict.getByRole('checkbox');
  const spoken = page.locator('p[role="status"]');
  const judged = (as: 'met' | 'missed') => fill(t.judged, { verdict: t.verdict[as] });
  await expect(verdict.getByText(t.untold)).toBeVisible();

  await press(page, didNot);
  await expect(spoken).toHaveText(judged('missed'));
  await press(page, did);
  await expect(spoken).toHaveText(judged('met'));
  await expect(didNot).toHaveAttribute('aria-pressed', 'false');
  await press(page, did, 'Space');
  await expect(spoken).toHaveText(t.unjudged);
  await press(page, did);
  await press(page, counts, 'Space');
  await expect(spoken).toHaveText(t.claimed);

  await page.reload();
  await expect(did).toHaveAttribute('aria-pressed', 'true');
  await expect(counts).toBeChecked();
  await press(page, counts, 'Space');
  await expect(spoken).toHaveText(t.unclaimed);
  await press(page, counts, 'Space');
}

/** Finds at the end of a talk, and in the record, what was said about its first answer; it can no longer be changed. */
export async function expectRemark(page: Page, locale: Locale, rule: string, answer: string): Promise<void> {
  const [t, record] = [wordsOf(locale), messages[locale].record];
  const rewound = verdictOn(page, rule).first();
  await expect(rewound).toContainText(fill(t.judged, { verdict: t.verdict.met }));
  await expect(rewound).toContainText(t.claimedThen);
  await expect(page.locator('.remark')).toHaveCount(0);

  const [attempt] = await attempts(page);
  expect(attempt?.claims).toMatchObject([{ at: attempt?.answers[0]?.at, rule, scored: 'unrecognised' }]);
  expect(attempt?.marks).toContainEqual(expect.objectContaining({ rule, verdict: 'met', by: 'self' }));

  await page.goto(`${rootOf(locale)}/record/`);
  await page.locator('.record-attempt summary').click();
  await expect(page.getByText(fill(record.attempts.self, { verdict: t.verdict.met }))).toBeVisible();
  const replayed = page.locator('.record-attempt .record-answers > li', { hasText: answer });
  await expect(replayed).toContainText(messages[locale].history.replay.claimed);
  const candidates = page.getByRole('region', { name: record.candidates.title });
  await candidates.getByText(record.candidates.show).click();
  await expect(candidates.locator('blockquote')).toHaveText([answer]);
  await expect(candidates.getByText(t.verdict.unrecognised, { exact: true })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    candidates.getByRole('button', { name: record.candidates.save, exact: true }).click(),
  ]);
  expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toMatchObject({
    rule,
    locale,
    answer,
    verdict: 'met',
  });
}
