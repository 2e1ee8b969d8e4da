import { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { handbook } from '../generate/handbook.ts';
import { floorOf } from './floor.ts';
import { projectWith } from './project.ts';
import { growth } from './prose.ts';

test('growth is one where each page costs the same, and more where pages make each other dearer', () => {
  const linear = (pages: number): [number, number] => [pages, 5 + pages / 100];
  const square = (pages: number): [number, number] => [pages, 5 + (pages * pages) / 10_000];
  expect(growth([40, 400, 2000].map(linear))).toBeCloseTo(1);
  expect(growth([40, 400, 2000].map(square))).toBeGreaterThan(5);
});

test('the floor has the prose of every page and none of the components', () => {
  const files = handbook({ procedures: 2, drills: 1, rules: 6 });
  const floor = floorOf(files);
  const texts = [...floor].filter(([path]) => path.endsWith('.md')).map(([, text]) => text);
  expect(texts).toHaveLength(4);
  for (const text of texts) expect(text).not.toMatch(/<[A-Z]/);
  const han = (text = '') => text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const page = files.get('src/content/procedures/procedure-0001/zh.mdx');
  expect(han(floor.get('src/prose/procedure-0001/zh.md'))).toBeGreaterThan(0.95 * han(page));
});

test('a project takes all of a checkout but its content and what tools made, and lends its packages', () => {
  const root = mkdtempSync(join(tmpdir(), 'checkout-'));
  const write = (path: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), path);
  };
  const kept = ['astro.config.mjs', 'src/pages/index.astro'];
  const left = ['src/content/desks.yaml', 'drills/a/b.quiz.yaml', 'dist/index.html', 'node_modules/.astro/x.json'];
  for (const path of [...kept, ...left, 'node_modules/astro/package.json']) write(path);
  const project = join(mkdtempSync(join(tmpdir(), 'project-')), 'made');
  projectWith(root, project, new Map([['src/content/desks.yaml', 'another']]));
  for (const path of kept) expect(readFileSync(join(project, path), 'utf8')).toBe(path);
  expect(readFileSync(join(project, 'src/content/desks.yaml'), 'utf8')).toBe('another');
  expect(readFileSync(join(root, 'src/content/desks.yaml'), 'utf8')).toBe('src/content/desks.yaml');
  for (const path of left.slice(1)) expect(existsSync(join(project, path))).toBe(false);
  expect(lstatSync(join(project, 'node_modules/astro')).isSymbolicLink()).toBe(true);
});
