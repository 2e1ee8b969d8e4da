import { execFile } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { problemsOf } from '../tools/pages/inspect.ts';
import { brokenLinks } from '../tools/pages/links.ts';
import { top } from '../tools/setup/run.mjs';
import { serve } from '../tools/setup/serve.mjs';
import { builtFiles } from './built.ts';
import { drillIn, wordsOf } from './content.ts';
import { attempts } from './stored.ts';
import { playWell } from './talk.ts';
import { expect, test } from './test.ts';

const base = '/training/';
const id = 'complaints/angry-owner';
const dist = join(top, '.cache/below');
let server: Server;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  // Without the slash at its end, as GitHub says it.
  const env = { ...process.env, BASE_PATH: '/training', SITE_URL: 'https://desk.example' };
  const astro = join(top, 'node_modules/astro/bin/astro.mjs');
  await promisify(execFile)(process.execPath, [astro, 'build', '--silent', '--outDir', dist], { cwd: top, env });
  server = await serve(0, base, dist);
});

test.afterAll(() => {
  server?.close();
  rmSync(dist, { recursive: true, force: true });
});

test('a site that is built for a path below the top keeps to it: links, drills, search', async ({ page, watched }) => {
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
  await playWell(page, drillIn('roleplay', id, 'zh'));
  await expect(page.getByText(wordsOf('zh').saved)).toBeVisible();
  expect(await attempts(page)).toMatchObject([{ drill: id }]);

  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('首问负责');
  const found = page.locator('.search-found a[href="/training/procedures/complaints/#first-contact"]');
  await found.first().click();
  await expect(page.locator('#first-contact')).toBeInViewport();

  await page.getByRole('link', { name: 'English', exact: true }).first().click();
  await expect(page).toHaveURL(new RegExp(`${base}en/procedures/complaints/`));
  await page.goto(`${origin}${base}en/record/`);
  await expect(page.getByText(drillIn('roleplay', id, 'en').drill.title).first()).toBeVisible();
  await expect(page.locator(`a[href^="/"]:not([href^="${base}"])`)).toHaveCount(0);
  expect(astray).toEqual([]);
});
