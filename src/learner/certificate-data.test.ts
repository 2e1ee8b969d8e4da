import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../tools/content.ts';
import { locales } from '../schemas/text.ts';
import { certificateData, ruleGroups } from './certificate-data.ts';

const catalogue = loadCatalogue(join(import.meta.dirname, '../..'));

test('rules stand together by procedure, in the order of the handbook, and by version', () => {
  const rules = { 'b/x': 2, 'a/y': 1, 'b/z': 1, 'gone/q': 3, 'b/w': 1 };
  expect(ruleGroups({ rules }, ['a', 'b'])).toEqual([
    { procedure: 'a', versions: [{ version: 1, rules: ['a/y'] }] },
    {
      procedure: 'b',
      versions: [
        { version: 1, rules: ['b/z', 'b/w'] },
        { version: 2, rules: ['b/x'] },
      ],
    },
    { procedure: 'gone', versions: [{ version: 3, rules: ['gone/q'] }] },
  ]);
  expect(ruleGroups({ rules: {} })).toEqual([]);
});

test.each(locales)(
  '%s: the page of certificates knows every path and names every procedure, no blank left open',
  (locale) => {
    const data = certificateData(catalogue, locale);
    expect(data.paths.map(({ id }) => id)).toEqual([...catalogue.paths.keys()]);
    expect(Object.keys(data.procedures)).toEqual([...catalogue.procedures.keys()]);
    expect(JSON.stringify([data.paths, data.procedures])).not.toMatch(/\{[a-z.]+\}/);
    expect(Object.keys(data.changed)).toEqual(Object.keys(data.versions.rules));
  },
);
