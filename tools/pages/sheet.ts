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

/** Every word in the scripts that pages may ever run, those that wait included: any may be an element or a class. */
function scriptWords(pages: readonly { html: string }[], read: ReadFile): Set<string> {
  const words = new Set<string>();
  const seen = new Set<string>();
  const add = (address: string) => {
    if (seen.has(address)) return;
    seen.add(address);
    const text = read(address);
    for (const [word] of text.matchAll(/[\w-]+/g)) words.add(word);
    for (const [, name = ''] of text.matchAll(leadsTo)) add(address.replace(/[^/]+$/, name));
  };
  for (const { html } of pages) for (const [, address = ''] of html.matchAll(begins)) add(address);
  return words;
}

/** Whether any of some words is a name, or its beginning: `place-` in `place-${name}`. */
const among = (words: ReadonlySet<string>) => (name: string) =>
  words.has(name) || [...name.matchAll(/-/g)].some(({ index }) => words.has(name.slice(0, index + 1)));

/** Everything that a built site's pages are written with, and where it goes. */
export interface Dressed {
  pages: Map<string, string>;
  /** Stylesheets in files of their own, by name. */
  sheets: Map<string, string>;
}

/**
 * Gives each page one stylesheet instead of several. It has only what pages of its sort can use: a page to read goes without the
 * looks of a form. In a page without islands it stands in the page itself, so that one round trip is enough to draw it, unless the
 * copies would come to more than `mostCopied`; pages with islands share a file, for what they wait for comes side
 * by side with it.
 * @param pages the built pages by file
 * @param layers the order of the layers, which comes first
 * @param addressOf the address under which a sheet is kept, by its name
 */
export function withOneSheet(
  pages: ReadonlyMap<string, string>,
  layers: string,
  read: ReadFile,
  addressOf: (name: string) => string,
): Dressed {
  /** Pages of the same styles and islands. */
  const groups = new Map<string, { css: string; members: { file: string; html: string }[] }>();
  for (const [file, page] of pages) {
    const { html, css } = apart(page, read);
    const sort = [css, ...html.matchAll(islands)].join('\n');
    const group = groups.get(sort) ?? { css, members: [] };
    group.members.push({ file, html });
    groups.set(sort, group);
  }
  const dressed: Dressed = { pages: new Map(), sheets: new Map() };
  for (const { css, members } of groups.values()) {
    const words = wordsOf(members, read);
    const sheet = withShortNames(withoutUnused(layers + css, among(words)), (name) => words.has(name));
    const name = `page.${createHash('sha256').update(sheet).digest('base64url').slice(0, 8)}.css`;
    const toRead = !members.some(({ html }) => html.includes('<astro-island'));
    const isCopied = toRead && Buffer.byteLength(sheet) * members.length <= mostCopied;
    for (const { file, html } of members) {
      if (isCopied)
        dressed.pages.set(
          file,
          html.replace(own, (_, title) => `<style>${sheet}${title}</style>`),
        );
      else {
        dressed.sheets.set(name, sheet);
        dressed.pages.set(file, html.replace('</head>', `<link rel="stylesheet" href="${addressOf(name)}"></head>`));
      }
    }
  }
  return dressed;
}

/** Every word that may be an element or a class in some pages. */
function wordsOf(members: readonly { html: string }[], read: ReadFile): Set<string> {
  const words = scriptWords(members, read);
  for (const { html } of members)
    for (const [, tag, list = ''] of html.matchAll(names))
      for (const name of tag ? [tag] : list.split(/\s+/)) words.add(name);
  return words;
}
