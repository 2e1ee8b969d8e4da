import type { Cuts } from './languages/language.ts';
import { isHan, type Normalised } from './normalise.ts';

/** A stretch of the normalised text between two stops. */
export interface Clause {
  start: number;
  end: number;
  /** Which sentence it belongs to: sentences end at `. ! ? ;` and line breaks. */
  sentence: number;
  /** The stop that ends it, or empty where the text was cut without one. */
  stop: string;
  /** Only its length parts it from the clause before. */
  runsOn: boolean;
}

const HARD = '.!?;\n';
const SOFT = ',:—~()[]{}…|/';
/** Without punctuation (speech), a clause holds at most so much. */
const MOST_HAN = 20;
const MOST_WORDS = 12;
/** Where words have no end (no-no-no-…): what stands in a clause is weighed against all else in it. */
const MOST_UNITS = 200;

const abbreviation = /(?:^|[^a-z])(?:mr|mrs|ms|dr|st|no|co|ltd|inc|a\.m|p\.m|a|p|e\.g|i\.e)$/;

/** Whether the unit at `index` ends a clause, considering numbers (3.5, 9:30, 1,000) and abbreviations (Mr.). */
function stopAt(text: string, index: number): '' | 'hard' | 'soft' {
  const unit = text[index] ?? '';
  if (HARD.includes(unit)) {
    if (unit === '.') {
      if (isDigit(text, index - 1) && isDigit(text, index + 1)) return '';
      if (abbreviation.test(text.slice(Math.max(0, index - 5), index)) && /[ a-z]/.test(text[index + 1] ?? ''))
        return '';
    }
    return 'hard';
  }
  if (SOFT.includes(unit)) return isDigit(text, index - 1) && isDigit(text, index + 1) ? '' : 'soft';
  return '';
}

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}

/** Counts Han characters and Latin words of a stretch. */
export function measure(text: string): { han: number; words: number } {
  let han = 0;
  for (let i = 0; i < text.length; i++) if (isHan(text, i)) han++;
  return { han, words: text.match(/[a-z0-9][a-z0-9'-]*/g)?.length ?? 0 };
}

/**
 * Splits an answer into clauses: at stops; at spaces typed between Han characters; where people speak without
 * either, at connectives and at most 20 Han characters or 12 words.
 */
export function clausesOf({ text, joints }: Normalised, cuts: Cuts): Clause[] {
  const spaced = new Set(joints);
  // A single character between spaces is slow typing, not a pause.
  const pauses = new Set(joints.filter((place) => !spaced.has(place - 1) && !spaced.has(place + 1)));
  const clauses: Clause[] = [];
  let sentence = 0;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const kind = i === text.length ? 'hard' : stopAt(text, i);
    if (!kind && !(pauses.has(i) && i > start)) continue;
    push(clauses, text, { start, end: i, sentence, stop: kind ? (text[i] ?? '') : '' }, cuts);
    if (kind === 'hard' && clauses.at(-1)?.sentence === sentence) sentence++;
    start = kind ? i + 1 : i;
  }
  return clauses;
}

/** Adds a stretch as one clause, or as several where it is too long to be one. */
function push(
  clauses: Clause[],
  text: string,
  { sentence, stop, ...stretch }: Omit<Clause, 'runsOn'>,
  words: Cuts,
): void {
  let { start, end } = stretch;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  if (start >= end) {
    // “好吗？！”: a stop after a stop still says what kind of sentence it was.
    const last = clauses.at(-1);
    if (last && stop === '?' && last.end >= start - 2) last.stop = '?';
    return;
  }
  const cuts = [...text.slice(start, end).matchAll(words.connective)].map((match) => start + match.index);
  let from = start;
  for (const cut of [...cuts, end]) {
    if (cut <= from) continue;
    for (const piece of pieces(text, from, cut, words.restart))
      clauses.push({ ...piece, sentence, stop: '', runsOn: piece.start > from });
    from = cut;
  }
  const last = clauses.at(-1);
  if (last) last.stop = stop;
}

/** Cuts a stretch so that no piece is overlong, before a new subject where there is one. */
function pieces(text: string, start: number, end: number, restart: RegExp): { start: number; end: number }[] {
  const result: { start: number; end: number }[] = [];
  let from = start;
  while (from < end) {
    const limit = reach(text, from, end);
    if (limit >= end) {
      result.push({ start: from, end });
      break;
    }
    const early = [...text.slice(from, limit).matchAll(restart)].map((match) => from + match.index);
    const cut = early.filter((place) => place >= from + (limit - from) / 3).at(-1) ?? limit;
    result.push({ start: from, end: cut });
    from = cut;
  }
  return result.filter((piece) => piece.end > piece.start);
}

/** How far a clause that begins at `from` may reach. */
function reach(text: string, from: number, end: number): number {
  let han = 0;
  let words = 0;
  for (let i = from; i < end; i++) {
    if (isHan(text, i)) han++;
    else if (/[a-z0-9]/.test(text[i] ?? '') && !/[a-z0-9'-]/.test(text[i - 1] ?? ' ')) words++;
    if (han > MOST_HAN || words > MOST_WORDS || i - from >= MOST_UNITS) return i;
  }
  return end;
}
