import type { Locale } from '../../src/schemas/text.ts';
import { lineFinder } from './lines.ts';
import type { Place } from './problem.ts';

/** A component in the prose: `<Rule id="…" />`, `<Section is="…">`, `</Section>`. */
export interface Tag {
  name: string;
  attributes: Record<string, string>;
  form: 'opening' | 'closing' | 'alone';
  offset: number;
  place: Place;
}

/** A link, a heading or an expression in braces: its text and its place. */
export interface Mention {
  text: string;
  offset: number;
  place: Place;
}

/** The prose of a procedure in one language, with what stands in it. */
export interface Page {
  path: string;
  procedure: string;
  locale: Locale;
  tags: Tag[];
  /** Targets of links. */
  links: Mention[];
  /** Headings, without their #. */
  headings: Mention[];
  /** What stands between braces, outside tags. */
  expressions: Mention[];
  /** Lines that begin with import or export. */
  modules: Mention[];
  /** Paragraphs, list items and headings without tags, code, links' targets, comments and expressions. */
  blocks: Mention[];
  /** The place of an offset. */
  at(offset: number): Place;
}

/** The same text with every match turned to spaces, so that offsets hold. */
function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => match.replace(/[^\n]/g, ' '));
}

const comment = /\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->/g;
const fence = /^([ \t]*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t]*\2[ \t]*$|$(?![\s\S]))/gm;
const inlineCode = /(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/g;
const tag = /<(\/?)([A-Za-z][\w.-]*)((?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?)*)\s*(\/?)>/g;
const attribute = /([\w-]+)(?:=(?:"([^"]*)"|'([^']*)'|\{([^{}]*)\}))?/g;
const link = /\]\(\s*<?([^\s)>]+)>?(?:\s+"[^"]*")?\s*\)/g;
const expression = /\{([^{}]*)\}/g;

function matches(text: string, pattern: RegExp, at: Page['at'], group = 1): Mention[] {
  return [...text.matchAll(pattern)].map((match) => {
    const offset = match.index + match[0].indexOf(match[group] ?? '');
    return { text: (match[group] ?? '').trim(), offset, place: at(offset) };
  });
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(attribute)].map(([, key = '', a, b, c]) => [key, a ?? b ?? c ?? '']));
}

function tagsOf(text: string, at: Page['at']): Tag[] {
  return [...text.matchAll(tag)].map((match) => {
    const [, slash, name = '', attributes = '', alone] = match;
    const form = slash ? 'closing' : alone ? 'alone' : 'opening';
    return { name, attributes: attributesOf(attributes), form, offset: match.index, place: at(match.index) };
  });
}

/** Runs of lines without a blank line; a new list item or heading begins a new one. */
function blocksOf(text: string, at: Page['at']): Mention[] {
  return [...text.matchAll(/[^\n]+(?:\n(?![ \t]*(?:\n|[-*+] |\d+\. |#))[^\n]+)*/g)].flatMap((match) => {
    const [whole] = match;
    const offset = match.index + whole.search(/\S|$/);
    return whole.trim() === '' ? [] : [{ text: whole.trim(), offset, place: at(offset) }];
  });
}

/**
 * Reads what the checks ask of an MDX file. A small scanner, not a parser: code and comments are
 * left out first, then tags, links, headings and expressions are picked up with their places.
 */
export function readPage(path: string, procedure: string, locale: Locale, text: string): Page {
  const find = lineFinder(text);
  const at = (offset: number): Place => ({ file: path, ...find(offset) });
  const code = blank(blank(blank(text, comment), fence), inlineCode);
  const untagged = blank(code, tag);
  const hrefs = tagsOf(code, at).flatMap(({ name, attributes, offset, place }) =>
    name === 'a' && attributes.href ? [{ text: attributes.href, offset, place }] : [],
  );
  const prose = blank(
    untagged.replace(link, (match) => `]${' '.repeat(match.length - 1)}`),
    expression,
  );
  return {
    path,
    procedure,
    locale,
    tags: tagsOf(code, at),
    links: [...matches(code, link, at), ...hrefs],
    headings: matches(untagged, /^#{1,6}[ \t]+([^\n]*)$/gm, at),
    expressions: matches(untagged, expression, at),
    modules: matches(untagged, /^((?:import|export)\s[^\n]*)$/gm, at),
    blocks: blocksOf(blank(prose, /^(?:import|export)\s[^\n]*$/gm), at),
    at,
  };
}
