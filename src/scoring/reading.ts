import { type Clause, clausesOf } from './clauses.ts';
import { type CueReading, readCues, type Surroundings } from './cues.ts';
import { interrupted, withoutInterruptions } from './interruptions.ts';
import type { Guesser, Language } from './languages/language.ts';
import type { Found, Matcher } from './match.ts';
import { type Normalised, normalise } from './normalise.ts';
import type { Quantity } from './quantities.ts';

/** A phrase, slot or quantity found in an answer, with what weakens it. */
export interface Annotated extends Found, Surroundings {
  /** Index of the clause in which it begins. */
  clause: number;
  /** Found only by mending a misspelling: too little to accuse anyone of. */
  mended?: true;
  quantity?: Quantity;
}

/** An answer, read once for all rules. */
export interface Reading {
  language: Language;
  normalised: Normalised;
  clauses: Clause[];
  cues: CueReading;
  /** Amounts with what weakens them, in order. */
  quantities: Annotated[];
  /** Whether Han characters were read as others than those typed. */
  guessed: boolean;
  /**
   * Where a matcher finds something.
   * @param exact true: only the very words (characters typed by sound are marked `mended`); else also misspelt ones,
   *   and those that a denial or a filler interrupts
   */
  matches(matcher: Matcher, exact: boolean): Annotated[];
}

/**
 * Reads an answer: normalises it, splits it, finds cues and quantities.
 * @param guesser what a mistyped answer may have been meant to say
 */
export function readAnswer(answer: string, language: Language, guesser?: Guesser): Reading {
  const normalised = normalise(answer, language.simplified);
  const { text } = normalised;
  const clauses = clausesOf(normalised, language.cuts);
  const cues = readCues(text, clauses, language.cues);
  const annotate = (found: Found): Annotated => ({
    start: found.start,
    end: found.end,
    clause: cues.clauseAt(found.start),
    ...cues.around(found.start, found.end),
  });
  const bare = withoutInterruptions(text, cues.denials, language.filler);
  const guess = guesser?.(text);
  const guessedCues = guess?.inPlace ? readCues(guess.text, clauses, language.cues) : undefined;
  /** A hedge or condition may be mistyped too. */
  const annotateGuess = (found: Found): Annotated => {
    const one = annotate(found);
    const also = guessedCues?.around(found.start, found.end).cues ?? [];
    return { ...one, cues: [...new Set([...one.cues, ...also])], mended: true };
  };
  const known = new Map<Matcher, Annotated[]>();
  return {
    language,
    normalised,
    clauses,
    cues,
    guessed: guess?.inPlace === true,
    quantities: language.quantities(text).map((quantity) => ({ ...annotate(quantity), quantity })),
    matches(matcher, exact) {
      let found = known.get(matcher);
      if (!found) {
        found = matcher(text).map(annotate);
        if (guess && (guess.inPlace || !exact)) found.push(...guess.find(matcher).map(annotateGuess));
        if (!exact) {
          const inside = interrupted(bare, matcher, annotate);
          // “I won't book you in” is found where a gap takes the denial in, too: as denied it counts alone.
          const denied = inside.filter(({ cues }) => cues.includes('negated'));
          found = found.filter((one) => !denied.some(({ start, end }) => start === one.start && end === one.end));
          found.push(...inside);
        }
        found.sort((a, b) => a.start - b.start);
        known.set(matcher, found);
      }
      return found;
    },
  };
}
