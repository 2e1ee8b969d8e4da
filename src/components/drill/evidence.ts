import type { Verdict } from '../../schemas/examples.ts';
import type { RuleVerdict } from '../../scoring/types.ts';

/** A stretch of the answer that a verdict rests on, in UTF-16 units. */
export interface Marked {
  start: number;
  end: number;
  verdict: Verdict;
  /** The number of the verdict in the list beside it, from 1. */
  note: number;
}

/** A piece of the answer; together the pieces are the whole of it. */
export interface Piece {
  text: string;
  /** The verdicts whose evidence covers it, by number; none where it is plain. */
  notes: number[];
  /** How it is underlined: the gravest verdict that covers it. */
  verdict?: Verdict;
  /** Of these verdicts a stretch of evidence ends here: the place for their numbers. */
  closes: number[];
}

/** Gravest first: what went wrong must be seen where evidence overlaps, and comes first in lists. */
export const gravity: readonly Verdict[] = ['violated', 'missed', 'unrecognised', 'met'];

/** Verdicts with the gravest first; the order within a kind stays. */
export function byGravity<T extends { verdict: Verdict }>(verdicts: readonly T[]): T[] {
  return [...verdicts].sort((one, other) => gravity.indexOf(one.verdict) - gravity.indexOf(other.verdict));
}

/** The evidence of some verdicts; their numbers are their places in the list given. */
export function markedBy(verdicts: readonly RuleVerdict[]): Marked[] {
  return verdicts.flatMap(({ evidence, verdict }, index) =>
    evidence.map(({ start, end }) => ({ start, end, verdict, note: index + 1 })),
  );
}

/**
 * Cuts an answer at every border of evidence, so that overlapping stretches can be shown without nesting.
 * Stretches beyond the text are cut to it, empty ones left out.
 */
export function pieces(text: string, marked: readonly Marked[]): Piece[] {
  const marks = marked
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter(({ start, end }) => start < end);
  const borders = [0, text.length, ...marks.flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set(borders)].sort((one, other) => one - other);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const over = marks.filter((mark) => mark.start < end && mark.end > start);
    const closing = over.filter((mark) => mark.end === end);
    const verdict = gravity.find((one) => over.some((mark) => mark.verdict === one));
    const piece: Piece = { text: text.slice(start, end), notes: numbers(over), closes: numbers(closing) };
    return verdict ? { ...piece, verdict } : piece;
  });
}

function numbers(marks: readonly Marked[]): number[] {
  return [...new Set(marks.map(({ note }) => note))].sort((one, other) => one - other);
}
