import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isAllowed, licencesText, packageOf, shippedOf } from './packages.ts';

const root = join(import.meta.dirname, '../..');

test.each([
  ['MIT', true],
  ['(MIT OR CC0-1.0)', true],
  ['GPL-3.0-only OR MIT', true],
  ['MIT AND BSD-3-Clause', true],
  ['MIT AND GPL-3.0-only', false],
  ['GPL-3.0-only', false],
  ['UNLICENSED', false],
  ['SEE LICENSE IN LICENSE.txt', false],
  ['', false],
])('%s may be shipped: %s', (licence, may) => expect(isAllowed(licence)).toBe(may));

test.each([
  ['/x/node_modules/preact/dist/preact.module.js', 'preact'],
  ['/x/node_modules/@nanostores/preact/index.js?v=1', '@nanostores/preact'],
  ['C:\\x\\node_modules\\uqr\\dist\\index.mjs', 'uqr'],
  ['/x/node_modules/a/node_modules/b/index.js', 'b'],
  ['/x/src/components/quiz/Quiz.tsx', undefined],
  ['\0vite/preload-helper.js', undefined],
])('%s is of %s', (id, name) => expect(packageOf(id)).toBe(name));

test('a package that may not be shipped, or is not there, stops the build and says why', () => {
  expect(() => shippedOf(root, 'no-such-package')).toThrow(
    'no-such-package is part of the site, but not in node_modules',
  );
  // Of the tests, not of the site: under the Mozilla licence.
  expect(() => shippedOf(root, 'axe-core')).toThrow(/axe-core .* under MPL-2.0, which is none of MIT/);
});

test('the list names each package once, those of the same text together', () => {
  const of = (name: string, text: string) => ({ name, version: '1.0.0', licence: 'MIT', text });
  const text = licencesText([of('b', 'same'), of('c', 'other'), of('a', 'same')]);
  expect(text).toContain('a 1.0.0 (MIT)\nb 1.0.0 (MIT)\n\nsame\n');
  expect(text.match(/same/g)).toHaveLength(1);
  expect(shippedOf(root, 'tiny-case').text).toMatch(/^Copyright \(c\) .+\n\nPermission is hereby granted/);
  expect(shippedOf(root, 'preact').text).toContain('Permission is hereby granted');
});

describe('what is installed is what was tried', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

  test.each(Object.entries<string>({ ...dependencies, ...devDependencies }))(
    '%s is pinned to one version, %s',
    (name, version) => {
      expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
      expect(lock.packages[`node_modules/${name}`].version).toBe(version);
    },
  );

  /** npm leaves the checksum out for programs that are optional and of another system than the one that wrote the file. */
  test('every package that is needed everywhere has a checksum in the lock file', () => {
    const open = Object.entries<{ integrity?: string; optional?: boolean }>(lock.packages).filter(
      ([path, { integrity, optional }]) => path !== '' && !optional && !integrity?.startsWith('sha512-'),
    );
    expect(open.map(([path]) => path)).toEqual([]);
  });
});
