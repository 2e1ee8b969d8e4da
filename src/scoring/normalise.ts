import { MAX_ANSWER } from './limit.ts';
import type { Span } from './types.ts';

/** An answer made comparable, with the way back to what was typed. */
export interface Normalised {
  /** What was typed, at most {@link MAX_ANSWER} units of it. */
  raw: string;
  /** Lower case, half width, simplified, without emoji and needless spaces. */
  text: string;
  /** For each unit of `text`, where its source begins and ends in `raw`. */
  starts: number[];
  ends: number[];
  /** Places in `text` where a space between two Han characters was dropped. */
  joints: number[];
}

/** Characters and those that stand for them: traditional ones and their simplified forms. */
export type Folding = ReadonlyMap<string, string>;

const none: Folding = new Map();

/** Marks that many keyboards and speech engines produce in many forms. */
const unified = new Map<string, string>();
for (const [to, from] of [
  ['"', '“”„‟「」«»″'],
  ["'", '‘’‛『』′`´'],
  ['.', '。｡'],
  [',', '、'],
  ['-', '‐‑‒–−'],
  ['\n', '\r\v\f\u0085\u2028\u2029'],
] as const) {
  for (const char of from) unified.set(char, to);
}

/** Joiners, direction marks, variation selectors, keycaps, combining accents, halves of a character: invisible or decoration. */
function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    code === 0xfeff ||
    code === 0x20e3 ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0xe0000 && code <= 0xe01ef)
  );
}

/** Fixed ranges, not a Unicode property: engines of different age agree on them. */
function isEmoji(code: number): boolean {
  return (
    (code >= 0x1f000 && code <= 0x1faff) ||
    (code >= 0x2600 && code <= 0x27bf) ||
    (code >= 0x2300 && code <= 0x23ff) ||
    (code >= 0x2b00 && code <= 0x2bff)
  );
}

/** Whether the unit at `index` is a Han character (々 and 〇 too). */
export function isHan(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return (code >= 0x3400 && code <= 0x9fff) || code === 0x3005 || code === 0x3007;
}

/** What one typed character becomes; may be empty or several units. */
function fold(char: string, simplified: Folding): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80)
    return char === '`' ? "'" : char === '\r' || char === '\v' || char === '\f' ? '\n' : char.toLowerCase();
  if (isInvisible(code)) return '';
  if (isEmoji(code)) return ' ';
  const plain = unified.get(char) ?? simplified.get(char);
  if (plain !== undefined) return plain;
  let folded = char;
  for (let pass = 0; pass < 3; pass++) {
    const next = [...folded.normalize('NFKC')].map((one) => foldOnce(one, simplified)).join('');
    if (next === folded) break;
    folded = next;
  }
  return folded;
}

function foldOnce(char: string, simplified: Folding): string {
  const code = char.codePointAt(0) ?? 0;
  if (isInvisible(code)) return '';
  if (isEmoji(code)) return ' ';
  const plain = unified.get(char) ?? simplified.get(char);
  return plain ?? char.toLowerCase();
}

const blank = /[^\S\n]/;

/**
 * Makes an answer comparable and keeps the way back. Same result in every engine; `normalise(n.text).text === n.text`.
 * @param answer anything that can be typed or pasted
 * @param simplified traditional characters to fold; phrases and names hold none
 */
export function normalise(answer: string, simplified: Folding = none): Normalised {
  const raw = clip(answer);
  const units: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (const char of raw) {
    const folded = fold(char, simplified);
    // One character may become eighteen (ﷺ): no more is read of what they become than of what is typed.
    if (units.length + folded.length > MAX_ANSWER) break;
    const end = at + char.length;
    for (const unit of folded.split('')) {
      units.push(blank.test(unit) ? ' ' : unit);
      from.push(at);
      to.push(end);
    }
    at = end;
  }
  return dropSpaces(raw, units, from, to);
}

/** At most MAX_ANSWER units, never half of a surrogate pair. */
function clip(answer: string): string {
  if (answer.length <= MAX_ANSWER) return answer;
  const last = answer.charCodeAt(MAX_ANSWER - 1);
  return answer.slice(0, last >= 0xd800 && last <= 0xdbff ? MAX_ANSWER - 1 : MAX_ANSWER);
}

/** Runs of spaces or line breaks become one; none at the ends, beside line breaks or beside Han. */
function dropSpaces(raw: string, units: string[], from: number[], to: number[]): Normalised {
  const joined = units.join('');
  const result: Normalised = { raw, text: '', starts: [], ends: [], joints: [] };
  let text = '';
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] ?? '';
    if (unit === ' ') {
      const before = text.length - 1;
      let after = i;
      while (joined[after] === ' ') after++;
      i = after - 1;
      if (before < 0 || after >= joined.length || text[before] === '\n' || joined[after] === '\n') continue;
      const hanBefore = isHan(text, before);
      const hanAfter = isHan(joined, after);
      if (hanBefore && hanAfter) result.joints.push(text.length);
      if (hanBefore || hanAfter) continue;
    }
    if (unit === '\n' && text.endsWith('\n')) continue;
    text += unit;
    result.starts.push(from[i] ?? 0);
    result.ends.push(to[i] ?? raw.length);
  }
  result.text = text;
  return result;
}

/** A stretch of the normalised text, as it stands in the raw answer. */
export function rawSpan(normalised: Normalised, start: number, end: number): Span {
  return { start: normalised.starts[start] ?? 0, end: normalised.ends[end - 1] ?? 0 };
}
