import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { brokenLinks } from './links.ts';

const dist = mkdtempSync(join(tmpdir(), 'yingbin-links-'));
afterAll(() => rmSync(dist, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(join(dist, dirname(file)), { recursive: true });
  writeFileSync(join(dist, file), text);
}

test('an address that leads nowhere is named with its page', () => {
  write(
    'index.html',
    '<h1 id="规则">x</h1><a href="#规则">x</a><a href="#top">x</a><a href="https://example.org/">x</a>',
  );
  write(
    'en/a/index.html',
    `<a href="/t/#%E8%A7%84%E5%88%99">x</a><a href="/t/?q=1#nowhere">x</a><a href="/t/en/a/?q=1">x</a><a href="/en/a/">x</a>
     <a href="/t/en/b/">x</a><a href="/t/en/a">x</a><img src="/t/x.svg"><img src="/t/y.svg"><a href="../">x</a>`,
  );
  write('x.svg', '<svg/>');
  expect(brokenLinks(dist, '/t/')).toEqual([
    '/t/en/a/ → /t/?q=1#nowhere',
    '/t/en/a/ → /en/a/',
    '/t/en/a/ → /t/en/b/',
    '/t/en/a/ → /t/y.svg',
    '/t/en/a/ → ../',
    '/t/ → #top',
  ]);
});
