/**
 * Does the built site work in Firefox? Reads, searches, switches theme and language, plays a talk in each language,
 * sees it in the record, prints. `node e2e/firefox/cli.ts`; ends with 1 where something fails.
 */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { locales } from '../../src/schemas/text.ts';
import { installFirefox } from '../../tools/setup/firefox.mjs';
import { fail, top } from '../../tools/setup/run.mjs';
import { serve } from '../../tools/setup/serve.mjs';
import { walk } from './walk.ts';
import { open, start } from './window.ts';

if (!existsSync(join(top, 'dist/index.html')))
  fail('There is no built site to look at. Build it first:  npm run build');
installFirefox();
const server = await serve(0, '/');
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await start();
const begun = Date.now();
const troubles: string[] = [];
try {
  for (const locale of locales) {
    const window = await open(browser, origin);
    await walk(window.page, origin, locale).catch((error: Error) => troubles.push(error.message));
    troubles.push(...window.troubles);
  }
} finally {
  await browser.close();
  server.close();
}
if (troubles.length > 0) fail('Firefox has trouble with the site:', ...troubles.map((one) => `  ${one}`));
const seconds = Math.round((Date.now() - begun) / 1000);
console.log(`Firefox reads, searches, plays a talk, keeps and prints it, in both languages (${seconds} s)`);
