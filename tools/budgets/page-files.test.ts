import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { atMost, filesOfPage, filesOnceBegun, handbookPages } from './page-files.ts';

/** A built site of given files. */
function site(files: Record<string, string>): string {
  const dist = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(dist, path, '..'), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
  return dist;
}

test('a page counts its styles, islands and what they import, and nothing that waits', () => {
  const dist = site({
    'a/index.html': `<link rel="stylesheet" href="/x/a.css"><astro-island component-url="/x/island.js" renderer-url="/x/client.js"></astro-island>`,
    'x/a.css': '',
    'x/island.js': `import{h}from"./preact.js";import"./side.js";const later=()=>import("./later.js");`,
    'x/client.js': `import{h}from"./preact.js";`,
    'x/preact.js': '',
    'x/side.js': '',
    'x/later.js': '',
  });
  const files = filesOfPage(dist, '/a/').map((file) => relative(dist, file));
  expect(files.sort()).toEqual(['a/index.html', 'x/a.css', 'x/client.js', 'x/island.js', 'x/preact.js', 'x/side.js']);
});

test('a drill once begun counts its later part and the file it is played with', () => {
  const dist = site({
    'a/index.html': `<astro-island component-url="/x/island.js" renderer-url="/x/client.js"></astro-island>`,
    'a/play.json': '',
    'x/island.js': `const later=()=>import("./later.js");`,
    'x/client.js': `const unused=()=>import("./signals.js");`,
    'x/later.js': `import{h}from"./preact.js";`,
    'x/preact.js': '',
    'x/signals.js': '',
  });
  const files = filesOnceBegun(dist, '/a/').map((file) => relative(dist, file));
  expect(files.slice(-3)).toEqual(['x/later.js', 'x/preact.js', 'a/play.json']);
  expect(files).not.toContain('x/signals.js');
});

test('of what a shared module imports later, only the language of the page counts', () => {
  const dist = site({
    'en/a/index.html': `<astro-island component-url="/x/island.js"></astro-island>`,
    'x/island.js': `import{f}from"./fetch.js";`,
    'x/fetch.js': `const l=(z)=>z?import("./zh.abc.js"):import("./en.abc.js");const s=()=>import("./save.js");`,
    'x/save.js': '',
    'x/zh.abc.js': '',
    'x/en.abc.js': '',
  });
  const files = filesOnceBegun(dist, '/en/a/').map((file) => relative(dist, file));
  expect(files).toContain('x/en.abc.js');
  expect(files).not.toContain('x/zh.abc.js');
  expect(files).not.toContain('x/save.js');
});

test('a review once begun counts the list of questions and the words', () => {
  const dist = site({
    'review/index.html': '',
    'review/items.json': '',
    'review/words.json': '',
    'review/items/x.json': '',
  });
  const files = filesOnceBegun(dist, '/review/').map((file) => relative(dist, file));
  expect(files).toEqual(['review/index.html', 'review/items.json', 'review/words.json']);
});

test('a page that is not there is named', () => {
  expect(() => filesOfPage(site({}), '/b/')).toThrow('The built site has no page /b/');
});

test('the pages of all procedures are found, in both languages', () => {
  const dist = site({ 'procedures/index.html': '', 'procedures/a/index.html': '', 'en/procedures/a/index.html': '' });
  expect(handbookPages(dist)).toEqual(['/en/procedures/a/', '/procedures/a/']);
});

test('a page that asks for too much is named, with what it asks for', () => {
  expect(atMost(2, '/a/', ['x', 'y'])).toEqual(['x', 'y']);
  expect(() => atMost(1, '/a/', ['x', 'y'])).toThrow(
    '/a/ fetches 2 files before anybody touches it, 1 are allowed: x, y',
  );
});
