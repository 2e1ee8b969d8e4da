import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { registry } from './registry.ts';

const text = readFileSync(join(import.meta.dirname, '../../SECURITY.md'), 'utf8');

/** The keys that the table of what is kept names, and whether it says that a backup carries them. */
const rows = [...text.matchAll(/^\| `(yingbin:[a-z:-]*)`.*\| *([^|]+?) *\|$/gm)].map(([, key = '', backup = '']) => ({
  key,
  backup,
}));

test('SECURITY.md tells of every key that is kept, and of no other', () => {
  const kept = Object.values(registry).map(({ prefix }) => prefix);
  expect(rows.map(({ key }) => key).sort()).toEqual([...kept].sort());
});

test('SECURITY.md says of what belongs to a trainee whether a backup carries it', () => {
  for (const entry of Object.values(registry).filter(({ of }) => of === 'profile')) {
    const row = rows.find(({ key }) => key === entry.prefix);
    expect(row?.backup, entry.prefix).toBe('backup' in entry && entry.backup === 'yes' ? 'yes' : 'no');
  }
});
