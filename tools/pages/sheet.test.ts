import { expect, test } from 'vitest';
import { withoutUnused, withShortNames } from './css.ts';
import { mostCopied, type ReadFile, wardrobeOf } from './sheet.ts';

const css =
  '@layer a,b;@layer a{.seal,.tag:hover{color:red;--x:"}"}@media (width<=46em){.gone{margin:0}.rule :is(h2,.tag){margin:0}}}@page{size:A4;@bottom-right{content:"{"}}';

test('a stylesheet of which everything is used stays as it is', () => {
  expect(withoutUnused(css, () => true)).toBe(css);
});

test('a list of selectors is parted at its own commas', () => {
  const kept = (list: string, gone: string) => withoutUnused(`${list}{margin:0}`, (name) => name !== gone);
  expect(kept('a:not([lang="a,b"],.c),.d:is(b,i) u', 'd')).toBe('a:not([lang="a,b"],.c){margin:0}');
  expect(kept('a:not([lang="a,b"],.c),.d:is(b,i) u', 'a')).toBe('.d:is(b,i) u{margin:0}');
  expect(kept('a:not(:has(:is(b,[c]:not(:empty)))),d', 'd')).toBe('a:not(:has(:is(b,[c]:not(:empty)))){margin:0}');
  expect(kept('a:not(:has(:is(b,[c]:not(:empty)))),d', 'b')).toBe('a:not(:has(:is(b,[c]:not(:empty)))),d{margin:0}');
});

test('what names a class or element that nobody has goes, and what then holds nothing', () => {
  const lives = (name: string) => ['seal', 'rule', 'body'].includes(name);
  expect(withoutUnused(css, lives)).toBe(
    '@layer a,b;@layer a{.seal{color:red;--x:"}"}@media (width<=46em){.rule :is(h2,.tag){margin:0}}}@page{size:A4;@bottom-right{content:"{"}}',
  );
  expect(withoutUnused('@media print{body>.gone{margin:0}}', lives)).toBe('');
});

test('properties get short names, but for those that something else speaks of', () => {
  const short = withShortNames(
    ':root{--ink:red;--paper-sunk:blue}a{color:var(--ink,var(--paper-sunk))}',
    (name) => name === '--ink',
  );
  expect(short).toBe(':root{--ink:red;--a:blue}a{color:var(--ink,var(--a))}');
});

const files: Record<string, string> = {
  '/x/site.css': '@layer a{.seal{color:red}.button{color:blue}.place-gate{margin:0}}',
  '/x/Quiz.js': 'import"./core.js";const late=()=>import("./late.js")',
  '/x/core.js': 'h("p",{class:"place-".concat(name)})',
  '/x/late.js': 'h("p",{class:"button"})',
};
const read = (address: string) => files[address] ?? '';
const head =
  '<link rel="stylesheet" href="/x/site.css"><style>@layer a{.own{top:0}}</style><style data-own>@page{size:A4}</style>';

const withOneSheet = (pages: Map<string, string>, layers: string, read: ReadFile) => {
  const { dress, sheets } = wardrobeOf(pages, layers, read, (name) => `/x/${name}`);
  return { pages: new Map([...pages].map(([file, html]) => [file, dress(file, html)])), sheets };
};

test('a page to read has its styles in itself, and only what it can use', () => {
  const pages = new Map([['a.html', `<head>${head}</head><p class="seal own">`]]);
  const { pages: dressed, sheets } = withOneSheet(pages, '@layer a;', read);
  expect(dressed.get('a.html')).toBe(
    '<head><style>@layer a;@layer a{.seal{color:red}}@layer a{.own{top:0}}@page{size:A4}</style></head><p class="seal own">',
  );
  expect(sheets.size).toBe(0);
});

test('pages to read share a sheet once its copies would come to too much, and keep what each alone has', () => {
  const long = `.seal{color:red;content:"${'x'.repeat(mostCopied / 2)}"}`;
  const dress = (count: number) =>
    withOneSheet(
      new Map(Array.from({ length: count }, (_, at) => [`${at}.html`, `<head>${head}</head><p class="seal">`])),
      '',
      (address) => (address === '/x/site.css' ? long : read(address)),
    );
  expect(dress(1).sheets.size).toBe(0);
  const { pages, sheets } = dress(2);
  expect([...sheets.values()]).toEqual([long]);
  for (const html of pages.values())
    expect(html).toBe(
      `<head><style data-own>@page{size:A4}</style><link rel="stylesheet" href="/x/${[...sheets.keys()]}"></head><p class="seal">`,
    );
});

test('pages with islands share a sheet, with what their scripts may come to need', () => {
  const island = '<astro-island component-url="/x/Quiz.js"></astro-island>';
  const pages = new Map(
    ['a', 'b'].map((name) => [name, `<head>${head}</head><p class="${name === 'a' ? 'own' : 'seal'}">${island}`]),
  );
  const { pages: dressed, sheets } = withOneSheet(pages, '', read);
  const [[name, sheet] = ['', '']] = sheets;
  expect(sheet).toBe('@layer a{.seal{color:red}.button{color:blue}.place-gate{margin:0}}@layer a{.own{top:0}}');
  for (const html of dressed.values()) expect(html).toContain(`<link rel="stylesheet" href="/x/${name}"></head>`);
});
