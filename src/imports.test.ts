import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** A folder may import from itself and from those before it. */
const layers = [
  'schemas',
  'scoring',
  'catalogue',
  'learner',
  'i18n',
  'stores',
  'offline',
  'components',
  'layouts',
  'pages',
];
const islands = [
  'components/roleplay/',
  'components/quiz/',
  'components/checklist/',
  'components/learner/',
  'components/observation/',
  'components/path/',
  'components/certificate/',
  'components/daily-report/',
  'components/review/',
  'components/trainer/',
];

const src = import.meta.dirname;
const files = globSync('**/*.{ts,tsx,astro}', { cwd: src }).filter((file) => !file.includes('.test.'));
const layerOf = (file: string) => layers.indexOf(file.split('/')[0] ?? '');

/** Every relative import of a file: where it points, and whether it brings types alone. */
function importsOf(file: string): { to: string; typesOnly: boolean }[] {
  const text = readFileSync(join(src, file), 'utf8');
  const found = text.matchAll(/^(import|export)\s+(type\s)?[^;'"]*?from\s+['"](\.[^'"]+)['"]/gm);
  return [...found].map(([, , type, path]) => ({
    to: relative(src, join(src, dirname(file), path ?? '')),
    typesOnly: type !== undefined,
  }));
}

describe('imports', () => {
  test.each(files.filter((file) => layerOf(file) >= 0))('%s points only at its own layer and those before', (file) => {
    const wrong = importsOf(file).filter(({ to }) => layerOf(to) > layerOf(file));
    expect(wrong).toEqual([]);
  });

  /** One zod value in an island triples the client JavaScript. */
  const inBrowser = files.filter(
    (file) => islands.some((island) => file.startsWith(island)) || /^(scoring|learner|stores)\//.test(file),
  );
  test.each(inBrowser)('%s brings no schema value to the browser', (file) => {
    const values = importsOf(file).filter(({ to, typesOnly }) => to.startsWith('schemas/') && !typesOnly);
    expect(values).toEqual([]);
  });
});
