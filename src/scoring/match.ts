import { isHan, normalise } from './normalise.ts';

/** A phrase found in a text: `start` and `end` in units of that text. */
export interface Found {
  start: number;
  end: number;
}

/** Finds the wordings of one phrase group. */
export type Matcher = (text: string) => Found[];

/** Text as a pattern that matches just it. */
export const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);

/** Reads in a phrase: `(a|b)`, `[a]`, `…`, full-width marks alike. */
type Node = { literal: string } | { gap: true } | { anyOf: Node[][]; optional: boolean };

/** Up to 8 Han characters or 6 words of anything within the clause. */
const GAP_HAN = 8;
const GAP_WORDS = 6;
const STOPS = String.raw`.!?;,:\n—~`;

/**
 * Reads a phrase.
 * @throws when a bracket is not closed or not opened; the message quotes the phrase
 */
export function parsePhrase(phrase: string): Node[] {
  let at = 0;
  const chars = [...phrase.replaceAll('（', '(').replaceAll('）', ')').replaceAll('｜', '|').replace(/…+/g, '…')];
  const sequence = (until: string): { nodes: Node[]; ended: string } => {
    const nodes: Node[] = [];
    let literal = '';
    const flush = () => {
      if (literal) nodes.push({ literal });
      literal = '';
    };
    while (at < chars.length) {
      const char = chars[at++] ?? '';
      if (until.includes(char)) {
        flush();
        return { nodes, ended: char };
      }
      if (char === '(') {
        flush();
        nodes.push({ anyOf: alternatives(')'), optional: false });
      } else if (char === '[') {
        flush();
        nodes.push({ anyOf: alternatives(']'), optional: true });
      } else if (char === '…') {
        flush();
        nodes.push({ gap: true });
      } else if (')]|'.includes(char)) {
        throw new Error(`phrase “${phrase}”: “${char}” without its opening bracket`);
      } else literal += char;
    }
    if (until) throw new Error(`phrase “${phrase}”: a bracket is not closed`);
    flush();
    return { nodes, ended: '' };
  };
  const alternatives = (close: string): Node[][] => {
    const all: Node[][] = [];
    for (;;) {
      const { nodes, ended } = sequence(`|${close}`);
      all.push(nodes);
      if (ended === close) return all;
    }
  };
  return sequence('').nodes;
}

/** Not within a Latin word; `'t` counts as its end (“can” is not found in “can't”), other clitics don't (“we” is in “we'll”). */
const WORD_START = '(?<![a-z0-9](?=[a-z0-9]))';
const WORD_END = "(?!(?<=[a-z0-9])(?:[a-z0-9]|'t(?![a-z])))";
/** Bounded, as a gap may begin at any part of a chain like no-no-no-…. */
const MOST_LETTERS = 40;
const GAP_UNIT = String.raw` ?(?:[a-z0-9'-]{1,${MOST_LETTERS}}(?![a-z0-9'-])|[^\s${STOPS}a-z0-9'-])`;

/** Without it they are other words: well, hell, ill, were, wed. */
const ambiguous = /^(?:(?:we|he|she|i)'(?:ll|d)|we're|it's)$/;

/** Hasty typists drop apostrophes; where that makes another word, only a phrase that goes on settles it (“well get back”). */
function needsApostrophe(text: string, at: number): boolean {
  const word = `${/[a-z]*$/.exec(text.slice(0, at))?.[0] ?? ''}${/^'[a-z]*/.exec(text.slice(at))?.[0] ?? ''}`;
  return ambiguous.test(word) && !/^'[a-z]* [a-z]/.test(text.slice(at));
}

/** A literal as a pattern: stops loose, apostrophes may be left out, a hyphen for a space. */
function literalPattern(literal: string, looseStart: boolean, looseEnd: boolean): string {
  // The x at both ends keeps leading and trailing spaces, which part Latin words.
  const text = normalise(`x${literal}x`).text.slice(1, -1);
  return text.replace(
    /([\s.!?;,:—~"-]+)|'|[\\^$*+()[\]{}|]/g,
    (mark: string, stops: string | undefined, at: number) => {
      if (mark === "'") return needsApostrophe(text, at) ? mark : "'?";
      if (stops === undefined) return `\\${mark}`;
      if (/[.!?;,:—~"]/.test(stops)) return String.raw`[\s.!?;,:—~"]{0,3}`;
      const edge = (looseStart && at === 0) || (looseEnd && at + stops.length === text.length);
      return edge ? '[ -]?' : '[ -]';
    },
  );
}

function patternOf(nodes: Node[]): string {
  const mayBeMissing = (node: Node | undefined) => !!node && ('gap' in node || ('anyOf' in node && node.optional));
  return nodes
    .map((node, index) => {
      const [before, after] = [nodes[index - 1], nodes[index + 1]];
      if ('literal' in node) return literalPattern(node.literal, mayBeMissing(before), mayBeMissing(after));
      if ('gap' in node) {
        const most = touchesHan(before, 'end') || touchesHan(after, 'start') ? GAP_HAN : GAP_WORDS;
        return `${WORD_END}(?:${GAP_UNIT}){0,${most}}? ?${WORD_START}`;
      }
      return `(?:${node.anyOf.map(patternOf).join('|')})${node.optional ? '?' : ''}`;
    })
    .join('');
}

function touchesHan(node: Node | undefined, edge: 'start' | 'end'): boolean {
  if (!node || 'gap' in node) return false;
  if ('literal' in node) return isHan(node.literal, edge === 'start' ? 0 : node.literal.length - 1);
  return node.anyOf.some((nodes) => touchesHan(nodes.at(edge === 'start' ? 0 : -1), edge));
}

/** The most units a phrase can need, to try longer wordings first. */
function lengthOf(nodes: Node[]): number {
  return nodes.reduce((sum, node) => {
    if ('literal' in node) return sum + node.literal.length;
    if ('gap' in node) return sum + 1;
    return sum + Math.max(...node.anyOf.map(lengthOf));
  }, 0);
}

/** Whether the unit at `index` is a lower-case letter or a digit. */
function isLatin(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** The characters that a match may begin with; `anything` where that can't be told. */
interface Beginnings {
  chars: Set<string>;
  anything: boolean;
  /** Whether it may match nothing at all, so that what follows may begin the match. */
  empty: boolean;
}

function beginningsOf(nodes: readonly Node[]): Beginnings {
  const chars = new Set<string>();
  for (const node of nodes) {
    if ('gap' in node) return { chars, anything: true, empty: false };
    if ('literal' in node) {
      const text = normalise(`x${node.literal}x`).text.slice(1, -1);
      const word = text.trimStart();
      if (word !== text) chars.add(' ').add('-');
      if (!/^[a-z0-9]/.test(word) && !isHan(word, 0)) return { chars, anything: true, empty: false };
      chars.add(word.charAt(0));
      return { chars, anything: false, empty: false };
    }
    const parts = node.anyOf.map(beginningsOf);
    for (const part of parts) for (const char of part.chars) chars.add(char);
    if (parts.some(({ anything }) => anything)) return { chars, anything: true, empty: false };
    if (!node.optional && !parts.some(({ empty }) => empty)) return { chars, anything: false, empty: false };
  }
  return { chars, anything: false, empty: true };
}

/**
 * Compiles the phrases of a group to one matcher; longer wordings are tried first, matches don't overlap.
 * Each character has a pattern of its own, of the phrases that may begin with it, made when a text first holds it:
 * a group of hundreds of phrases costs no more than the few that could begin where the text stands.
 * @throws when a phrase is malformed
 */
export function compilePhrases(phrases: readonly string[]): Matcher {
  const parsed = phrases
    .map(parsePhrase)
    .sort((a, b) => lengthOf(b) - lengthOf(a))
    .map((nodes) => ({ nodes, begins: beginningsOf(nodes) }));
  if (parsed.length === 0) return () => [];
  const patterns = new Map<string, RegExp | undefined>();
  const patternFor = (char: string) => {
    if (!patterns.has(char)) {
      const able = parsed.filter(({ begins }) => begins.anything || begins.empty || begins.chars.has(char));
      const either = able.map(({ nodes }) => patternOf(nodes)).join('|');
      patterns.set(char, able.length > 0 ? new RegExp(`${WORD_START}(?:${either})${WORD_END}`, 'y') : undefined);
    }
    return patterns.get(char);
  };
  return (text) => {
    const found: Found[] = [];
    for (let at = 0; at < text.length; at++) {
      // No match begins within a Latin word.
      if (isLatin(text, at) && isLatin(text, at - 1)) continue;
      const pattern = patternFor(text.charAt(at));
      if (!pattern) continue;
      pattern.lastIndex = at;
      const [matched = ''] = pattern.exec(text) ?? [];
      const trimmed = matched.trim();
      if (trimmed) {
        const start = at + matched.indexOf(trimmed);
        found.push({ start, end: start + trimmed.length });
      }
      if (matched) at += matched.length - 1;
    }
    return found;
  };
}
