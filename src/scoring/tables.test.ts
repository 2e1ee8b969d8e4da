import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tablePath, tableSource } from '../../tools/tables.ts';

test('the character table is up to date', () => {
  const root = join(import.meta.dirname, '../..');
  const written = readFileSync(join(root, tablePath), 'utf8');
  expect(written === tableSource(root), `${tablePath} is stale: run “npm run tables”`).toBe(true);
});
