import { expect, test } from 'vitest';
import { buildOf, isKept } from './packs.ts';

const listed = (...paths: string[]) => paths.map((path) => ({ path, hash: `hash of ${path}`, bytes: 10 }));

test('files are sorted by language, what a trainee needs first before the rest', () => {
  const { packs, bytes } = buildOf(
    listed(
      ...['papers/a/index.html', 'drills/a/play.json', 'procedures/a/index.html', 'offline/index.html', 'index.html'],
      ...['en/index.html', 'english/index.html', 'manifest.json', 'icons/192.png', '_astro/a.js'],
      ...['pagefind/pagefind.js', 'pagefind/fragment/zh_1.pf_fragment', 'pagefind/fragment/en_1.pf_fragment'],
      ...['pagefind/wasm.unknown.pagefind', 'pagefind/wasm.en.pagefind', 'pagefind/pagefind.en_1.pf_meta'],
    ),
    () => 'id',
  );
  expect(Object.keys(packs.site)).toEqual(['_astro/a.js', 'icons/192.png', 'pagefind/pagefind.js']);
  expect(Object.keys(packs.zh).slice(0, 4)).toEqual([
    ...['offline/index.html', 'index.html', 'procedures/a/index.html', 'drills/a/play.json'],
  ]);
  expect(Object.keys(packs.zh)).toContain('english/index.html');
  expect(Object.keys(packs.zh)).toContain('pagefind/wasm.unknown.pagefind');
  expect(Object.keys(packs.en)).toHaveLength(4);
  expect(bytes.en).toBe(40);
});

test('what only authors, hosts and the worker itself need stays out', () => {
  const left = ['sw.js', '404.html', 'schemas/quiz.json', '_headers', '.nojekyll', 'a.js.map', 'index.html.br'];
  expect(left.filter(isKept)).toEqual([]);
  expect(['index.html', '_astro/a.js', 'review/items/a/b.json'].every(isKept)).toBe(true);
});

test('the id hangs on every file and on nothing else', () => {
  const idOf = (...paths: string[]) => buildOf(listed(...paths), (text) => text).id;
  expect(idOf('a.html', 'b.html')).toBe(idOf('b.html', 'a.html'));
  expect(idOf('a.html', 'b.html')).not.toBe(idOf('a.html', 'c.html'));
});
