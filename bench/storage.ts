/**
 * What the record weighs in the browser's storage, and how long a file of it takes: saved, and restored into an empty browser on
 * the built site (`npm run build` first). Part of `npm run bench`.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Attempt } from '../src/learner/attempt.ts';
import { readBackup, writeBackup } from '../src/learner/backup.ts';
import { pack } from '../src/learner/packed.ts';
import { readContent } from '../tools/content.ts';
import { aligned } from '../tools/eval/table.ts';
import { findBrowser, switches } from '../tools/setup/browser.mjs';
import { logOn } from './log.ts';
import { withSite } from './with-site.ts';

/** Bytes that an attempt may take in the median, and milliseconds that saving or restoring all may take. */
const target = { bytes: 1200, ms: 1000, attempts: 5000 };
const end = Date.UTC(2026, 11, 1);
const { catalogue } = readContent(join(import.meta.dirname, '..'));
const log = logOn(catalogue, { seed: 1, attempts: target.attempts, days: 1500, end });

const sign = (good: boolean) => (good ? '✓' : '✕');
const middle = (sizes: number[]) => sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
const bytes = (attempt: Attempt) => Buffer.byteLength(pack(attempt)) + attempt.id.length + 'yingbin:log:own:'.length;
const plain = (attempt: Attempt) => Buffer.byteLength(JSON.stringify(attempt));

const kinds = ['roleplay', 'quiz', 'checklist'] as const;
const groups = [
  { name: 'all', of: log },
  ...kinds.map((name) => ({ name, of: log.filter(({ kind }) => kind === name) })),
];
console.log(
  aligned([
    ['attempts', 'count', 'median bytes', 'written out plainly'],
    ...groups.map(({ name, of }) => [
      name,
      String(of.length),
      String(middle(of.map(bytes))),
      String(middle(of.map(plain))),
    ]),
  ]),
);
const median = middle(log.map(bytes));
const characters = log.reduce((sum, attempt) => sum + pack(attempt).length + attempt.id.length + 16, 0);
console.log(
  `\n${sign(median <= target.bytes)} an attempt takes ${median} bytes in the median (target ${target.bytes})`,
);
console.log(
  `  ${target.attempts} attempts take ${(characters / 1e6).toFixed(2)} of the 5.18 million characters that localStorage holds`,
);

const timed = (work: () => void) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const text = writeBackup({ name: '' }, log, end);
const writing = timed(() => writeBackup({ name: '' }, log, end));
const reading = timed(() => readBackup(text));
console.log(
  `  a file of them has ${(text.length / 1e6).toFixed(1)} MB; written in ${writing.toFixed(0)} ms, read in ${reading.toFixed(0)} ms (Node)`,
);

const file = join(mkdtempSync(join(tmpdir(), 'yingbin-')), 'record.json');
writeFileSync(file, text);
await withSite(async (address) => {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: switches });
  const page = await browser.newPage({ baseURL: address });
  await page.goto('/record/');
  await page.locator('#record-restore').waitFor();
  await page.evaluate(() => {
    const input = document.querySelector('#record-restore');
    input?.addEventListener('change', () => performance.mark('chosen'), { capture: true });
    new MutationObserver(() => {
      if (document.querySelector('.record-report') && performance.getEntriesByName('restored').length === 0)
        performance.mark('restored');
    }).observe(document.body, { childList: true, subtree: true });
  });
  await page.locator('#record-restore').setInputFiles(file);
  await page.locator('.record-report').waitFor({ timeout: 60_000 });
  const restoring = await page.evaluate(() => performance.measure('restore', 'chosen', 'restored').duration);
  const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':log:')).length);
  console.log(
    `${sign(restoring <= target.ms && kept === log.length)} restored into a browser in ${restoring.toFixed(0)} ms, ${kept} attempts (target ${target.ms} ms)`,
  );
  const save = '#record-backup ~ .record-actions button';
  await page.locator(`${save}:enabled`).first().waitFor({ timeout: 60_000 });
  await page.evaluate((selector) => {
    const mark = () => performance.mark('pressed');
    document.querySelector(selector)?.addEventListener('click', mark, { capture: true });
  }, save);
  const [saving] = await Promise.all([
    page.waitForEvent('download').then(() => page.evaluate(() => performance.now())),
    page.locator(save).first().click(),
  ]);
  const pressed = await page.evaluate(() => performance.getEntriesByName('pressed')[0]?.startTime ?? 0);
  console.log(
    `${sign(saving - pressed <= target.ms)} saved as a file in ${(saving - pressed).toFixed(0)} ms (target ${target.ms} ms)`,
  );
  await browser.close();
});
