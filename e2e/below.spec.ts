import { execFile } from 'node:child_process';
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parseDocument } from 'yaml';
import { problemsOf } from '../tools/pages/inspect.ts';
import { brokenLinks } from '../tools/pages/links.ts';
import { top } from '../tools/setup/run.mjs';
import { serve } from '../tools/setup/serve.mjs';
import { builtFiles } from './built.ts';
import { drillIn, wordsOf } from './content.ts';
import { expectHarmless, payloads } from './payloads.ts';
import { attempts } from './stored.ts';
import { playWell } from './talk.ts';
import { expect, test } from './test.ts';

const base = '/training/';
const id = 'complaints/angry-owner';
const copy = join(top, '.cache/below');
const dist = join(copy, 'dist');
let server: Server;

/** What an author's file might hold by mistake or by malice; braces stand for facts there. */
const code = payloads.filter((payload) => !/[{%]/.test(payload)).join(' ');
const inChinese = { rule: ['rules', 1, 'says', 'zh'], title: ['title', 'zh'], summary: ['summary', 'zh'] } as const;

/** Adds code to the end of texts in a YAML file of the copy. */
function plant(file: string, ...places: (readonly (string | number)[])[]): void {
  const document = parseDocument(readFileSync(join(copy, file), 'utf8'));
  for (const place of places) document.setIn(place, `${document.getIn(place)} ${code}`);
  writeFileSync(join(copy, file), String(document));
}

test.beforeAll(async () => {
  test.setTimeout(240_000);
  rmSync(copy, { recursive: true, force: true });
  for (const part of [
    'src',
    'drills',
    'public',
    'tools',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
    'LICENSE',
  ])
    cpSync(join(top, part), join(copy, part), { recursive: true });
  symlinkSync(join(top, 'node_modules'), join(copy, 'node_modules'), 'junction');
  plant('src/content/procedures/complaints/rules.yaml', inChinese.rule);
  plant(`drills/${id}.roleplay.yaml`, inChinese.title, inChinese.summary);
  // Without the slash at its end, as GitHub says it.
  const env = { ...process.env, BASE_PATH: '/training', SITE_URL: 'https://desk.example' };
  const astro = join(top, 'node_modules/astro/bin/astro.mjs');
  await promisify(execFile)(process.execPath, [astro, 'build', '--silent'], { cwd: copy, env });
  server = await serve(0, base, dist);
});

test.afterAll(() => {
  server?.close();
  rmSync(copy, { recursive: true, force: true });
});

test('a site that is built for a path below the top keeps to it; what authors write in YAML is text', async ({
  page,
  watched,
}) => {
  test.slow();
  const page404 = readFileSync(join(dist, '404.html'), 'utf8');
  expect(brokenLinks(dist, base)).toEqual([]);
  expect(
    builtFiles.flatMap((file) =>
      problemsOf(readFileSync(join(dist, file), 'utf8'), base).map((problem) => `${file}: ${problem}`),
    ),
  ).toEqual([]);
  expect(page404).toContain('href="/training/"');

  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  watched.allow(origin);
  const astray: string[] = [];
  page.on('request', (request) => {
    if (!new URL(request.url()).pathname.startsWith(base)) astray.push(request.url());
  });
  page.on('response', (response) => response.ok() || response.status() === 304 || astray.push(response.url()));

  await page.goto(`${origin}${base}`);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', 'https://desk.example/training/');
  await page.goto(`${origin}${base}drills/${id}/`);
  await expect(page.locator('h1')).toContainText(code);
  await expectHarmless(page);
  await playWell(page, drillIn('roleplay', id, 'zh'));
  await expect(page.getByText(wordsOf('zh').saved)).toBeVisible();
  expect(await attempts(page)).toMatchObject([{ drill: id }]);

  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('首问负责');
  const found = page.locator('.search-found a[href="/training/procedures/complaints/#first-contact"]');
  await found.first().click();
  await expect(page.locator('#first-contact')).toBeInViewport();
  await expect(page.locator('#first-contact')).toContainText(code);
  await expectHarmless(page);

  await page.getByRole('link', { name: 'English', exact: true }).first().click();
  await expect(page).toHaveURL(new RegExp(`${base}en/procedures/complaints/`));
  await page.goto(`${origin}${base}en/record/`);
  await expect(page.getByText(drillIn('roleplay', id, 'en').drill.title).first()).toBeVisible();
  await expect(page.locator(`a[href^="/"]:not([href^="${base}"])`)).toHaveCount(0);
  expect(astray).toEqual([]);
});
