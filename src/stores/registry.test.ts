import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { registry, root, type Stored } from './registry.ts';

const src = join(import.meta.dirname, '..');
const files = globSync('**/*.{ts,tsx,astro,js}', { cwd: src }).filter((file) => !file.includes('.test.'));
const textOf = (file: string) => readFileSync(join(src, file), 'utf8');
/** Comments may speak of storage; only code can write to it. */
const codeOf = (file: string) => textOf(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

const listed: Stored[] = Object.values(registry);

test('of what belongs to a profile, each kind is in the backup or says why not', () => {
  const own = listed.filter(({ of }) => of === 'profile');
  expect(own.length).toBeGreaterThan(2);
  for (const { prefix, backup } of own) expect(backup, prefix).toMatch(/^(yes$|No: .{10})/);
  expect(listed.filter(({ of, backup }) => of !== 'profile' && backup)).toEqual([]);
});

test('every kind of stored entry has a place of its own and a file that documents it', () => {
  for (const { prefix, at, version } of listed) {
    expect(prefix.startsWith(root)).toBe(true);
    expect(listed.filter((other) => other.prefix.startsWith(prefix))).toHaveLength(1);
    if (version) expect(textOf(at[0]?.replace('src/', '') ?? '')).toContain(`Stored under \`${prefix}`);
  }
});

test('the browser’s storage is touched in the files that the registry names, and nowhere else', () => {
  const doors =
    /\b(localStorage|sessionStorage|indexedDB|cookieStore|document\.cookie|persistent(Atom|Map|JSON|Boolean))\b/;
  const allowed = new Set([
    'stores/storage.ts',
    ...listed.flatMap(({ at }) => at.map((file) => file.replace('src/', ''))),
  ]);
  expect(files.filter((file) => doors.test(codeOf(file)) && !allowed.has(file))).toEqual([]);
});

test('no key is spelled out that the registry does not know', () => {
  const keys = files.flatMap((file) => [...codeOf(file).matchAll(/['"`](yingbin:[^'"`$]*)/g)].map(([, key]) => key));
  const unknown = keys.filter((key) => key !== root && !listed.some(({ prefix }) => key?.startsWith(prefix)));
  expect(unknown).toEqual([]);
});
