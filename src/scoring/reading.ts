import { type Clause, clausesOf } from './clauses.ts';
import { type CueReading, readCues, type Surroundings } from './cues.ts';
import { foundHeard, type Hearing, hear } from './homophones.ts';
import { interrupted, withoutInterruptions } from './interruptions.ts';
import type { Found, Matcher } from './match.ts';
import { type Normalised, normalise } from './normalise.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';
import { foundMended, mend, type Spelling } from './spelling.ts';

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
 * @param spelling words that misspelt ones may have been meant for
 * @param hearing words that mistyped Han characters may have been meant for
 */
export function readAnswer(answer: string, spelling: Spelling = new Map(), hearing?: Hearing): Reading {
  const normalised = normalise(answer);
  const { text } = normalised;
  const clauses = clausesOf(normalised);
  const cues = readCues(text, clauses);
  const annotate = (found: Found): Annotated => ({
    start: found.start,
    end: found.end,
    clause: cues.clauseAt(found.start),
    ...cues.around(found.start, found.end),
  });
  const bare = withoutInterruptions(text, cues.denials);
  const mended = mend(text, spelling);
  const heard = hearing && hear(text, hearing);
  const heardCues = heard && readCues(heard.text, clauses);
  /** A hedge or condition may be mistyped too. */
  const annotateHeard = (found: Found): Annotated => {
    const one = annotate(found);
    const also = heardCues?.around(found.start, found.end).cues ?? [];
    return { ...one, cues: [...new Set([...one.cues, ...also])], mended: true };
  };
  const known = new Map<Matcher, Annotated[]>();
  return {
    normalised,
    clauses,
    cues,
    guessed: heard !== undefined,
    quantities: quantitiesOf(text).map((quantity) => ({ ...annotate(quantity), quantity })),
    matches(matcher, exact) {
      let found = known.get(matcher);
      if (!found) {
        found = [...matcher(text).map(annotate), ...foundHeard(heard, matcher).map(annotateHeard)];
        if (!exact) {
          found.push(...interrupted(bare, matcher, annotate));
          found.push(...foundMended(mended, matcher).map((one) => ({ ...annotate(one), mended: true as const })));
        }
        found.sort((a, b) => a.start - b.start);
        known.set(matcher, found);
      }
      return found;
    },
  };
}
