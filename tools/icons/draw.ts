import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, switches } from '../setup/browser.mjs';

/*
 * Draws the icons of the installed site out of public/favicon.svg: `node tools/icons/draw.ts`, after that file has changed. What it
 * writes to public/icons/ is kept with the source, so that a build needs no browser.
 */

const top = join(import.meta.dirname, '../..');
const svg = readFileSync(join(top, 'public/favicon.svg'), 'utf8');
/** Systems cut a maskable icon to a shape of theirs: its ground fills the square, and the sign keeps to the middle. */
const maskable = svg
  .replace(/<rect[^>]*>/, '<rect x="-4" y="-4" width="40" height="40" fill="#b3321f"/>')
  .replace('viewBox="0 0 32 32"', 'viewBox="-4 -4 40 40"');

const icons = [
  { name: '192', size: 192, drawing: svg },
  { name: '512', size: 512, drawing: svg },
  { name: 'maskable', size: 512, drawing: maskable },
];

const browser = await chromium.launch({ executablePath: await findBrowser(), args: switches });
const page = await browser.newPage();
for (const { name, size, drawing } of icons) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;inline-size:${size}px}</style>${drawing}`);
  await page.screenshot({ path: join(top, `public/icons/${name}.png`), omitBackground: true });
}
await browser.close();
