import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tables } from '../../tools/tables.ts';

const root = join(import.meta.dirname, '../..');

test.each(tables(root))('%s is up to date', (path, source) => {
  const written = readFileSync(join(root, path), 'utf8');
  expect(written === source, `${path} is stale: run “npm run tables”`).toBe(true);
});
