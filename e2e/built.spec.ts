import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemsOf } from '../tools/pages/inspect.ts';
import { brokenLinks } from '../tools/pages/links.ts';
import { basePath } from '../tools/setup/base.mjs';
import { builtFiles, dist } from './built.ts';
import { expect, test } from './test.ts';

const base = basePath(process.env.BASE_PATH);

test('every built page carries its content security policy, and nothing that it forbids', () => {
  const problems = builtFiles.flatMap((file) =>
    problemsOf(readFileSync(join(dist, file), 'utf8'), base).map((problem) => `${file}: ${problem}`),
  );
  expect(problems).toEqual([]);
});

test('every link of every built page leads somewhere', () => {
  expect(brokenLinks(dist, base)).toEqual([]);
});
