import { createHash } from 'node:crypto';
import { withoutUnused, withShortNames } from './css.ts';

/** Where a page's styles stand. What a page alone has, its name in the margin of a printed sheet, stays in the page. */
const styles = /<link rel="stylesheet" href="([^"]+)"[^>]*>|<style(?![^>]*data-own)[^>]*>(.*?)<\/style>/gs;
const own = /<style data-own[^>]*>(.*?)<\/style>/s;
const names = /<([a-z][a-z0-9]*)|\bclass="([^"]*)"/g;
const begins = /(?:\bsrc|component-url|renderer-url)="([^"]+\.js)"/g;
const islands = /component-url="([^"]+)"/g;
const leadsTo = /["'`]\.\/([\w.-]+\.js)["'`]/g;

/** To how many bytes the copies of a sheet in pages may come; past them it is a file, lest a site of thousands of pages doubles. */
export const mostCopied = 4_000_000;

/** Reads a built file by its address on the site. */
export type ReadFile = (address: string) => string;

/** A page with its styles taken out, and what they were, in order. */
function apart(html: string, read: ReadFile): { html: string; css: string } {
  const found = [...html.matchAll(styles)].map(([, address, text = '']) => (address ? read(address) : text));
  return { html: html.replaceAll(styles, ''), css: found.join('\n') };
}

/** Every word that may be an element or a class in a page as it was built. */
function* wordsOf(html: string): Generator<string> {
  for (const [, tag, list = ''] of html.matchAll(names)) yield* tag ? [tag] : list.split(/\s+/);
}

/** Every word in some scripts and those they may ever fetch: any may be an element or a class. */
function scriptWords(addresses: Iterable<string>, read: ReadFile): Set<string> {
  const words = new Set<string>();
  const seen = new Set<string>();
  const add = (address: string) => {
    if (seen.has(address)) return;
    seen.add(address);
    const text = read(address);
    for (const [word] of text.matchAll(/[\w-]+/g)) words.add(word);
    for (const [, name = ''] of text.matchAll(leadsTo)) add(address.replace(/[^/]+$/, name));
  };
  for (const address of addresses) add(address);
  return words;
}

/** Whether any of some words is a name, or its beginning: `place-` in `place-${name}`. */
const among = (words: ReadonlySet<string>) => (name: string) =>
  words.has(name) || [...name.matchAll(/-/g)].some(({ index }) => words.has(name.slice(0, index + 1)));

/** Pages of the same styles and islands. */
interface Sort {
  css: string;
  hasIslands: boolean;
  pages: number;
  words: Set<string>;
  scripts: Set<string>;
}

/** How the pages of a built site are dressed. */
export interface Wardrobe {
  /** Stylesheets in files of their own, by name. */
  sheets: Map<string, string>;
  /** A page with its one sheet. @param html as it was built */
  dress(file: string, html: string): string;
}

/**
 * Gives each page one stylesheet instead of several. It has only what pages of its sort can use: a page to read goes without the
 * looks of a form. In a page without islands it stands in the page itself, so that one round trip is enough to draw it, unless the
 * copies would come to more than `mostCopied`; pages with islands share a file, for what they wait for comes side by side with it.
 * @param pages the built pages by file; none of them is held, for there may be tens of thousands
 * @param layers the order of the layers, which comes first
 * @param addressOf the address under which a sheet is kept, by its name
 */
export function wardrobeOf(
  pages: Iterable<readonly [file: string, html: string]>,
  layers: string,
  read: ReadFile,
  addressOf: (name: string) => string,
): Wardrobe {
  const sorts = new Map<string, Sort>();
  const sortOf = new Map<string, Sort>();
  for (const [file, page] of pages) {
    const { html, css } = apart(page, read);
    const key = [css, ...html.matchAll(islands)].join('\n');
    const hasIslands = html.includes('<astro-island');
    const sort = sorts.get(key) ?? { css, hasIslands, pages: 0, words: new Set(), scripts: new Set() };
    sort.pages += 1;
    for (const word of wordsOf(html)) sort.words.add(word);
    for (const [, address = ''] of html.matchAll(begins)) sort.scripts.add(address);
    sorts.set(key, sort);
    sortOf.set(file, sort);
  }
  const sheets = new Map<string, string>();
  const put = new Map<Sort, (html: string) => string>();
  for (const sort of sorts.values()) {
    const words = sort.words.union(scriptWords(sort.scripts, read));
    const sheet = withShortNames(withoutUnused(layers + sort.css, among(words)), (name) => words.has(name));
    const isCopied = !sort.hasIslands && Buffer.byteLength(sheet) * sort.pages <= mostCopied;
    const name = `page.${createHash('sha256').update(sheet).digest('base64url').slice(0, 8)}.css`;
    if (!isCopied) sheets.set(name, sheet);
    put.set(sort, (html) =>
      isCopied
        ? html.replace(own, (_, title) => `<style>${sheet}${title}</style>`)
        : html.replace('</head>', `<link rel="stylesheet" href="${addressOf(name)}"></head>`),
    );
  }
  return {
    sheets,
    dress(file, html) {
      const sort = sortOf.get(file);
      const dressed = sort && put.get(sort)?.(html.replaceAll(styles, ''));
      if (dressed === undefined) throw new Error(`${file} was not there when the sheets were made`);
      return dressed;
    },
  };
}
