import { type Clause, clausesOf } from './clauses.ts';
import { type CueReading, readCues, type Surroundings } from './cues.ts';
import type { Found, Matcher } from './match.ts';
import { type Normalised, normalise } from './normalise.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';

/** A phrase, slot or quantity found in an answer, with what weakens it. */
export interface Annotated extends Found, Surroundings {
  /** Index of the clause in which it begins. */
  clause: number;
  quantity?: Quantity;
}

/** An answer, read once for all rules. */
export interface Reading {
  normalised: Normalised;
  clauses: Clause[];
  cues: CueReading;
  /** Amounts with what weakens them, in order. */
  quantities: Annotated[];
  /** Where a matcher finds something, exact or interrupted by a denial. */
  matches(matcher: Matcher): Annotated[];
}

/** Reads an answer: normalises it, splits it, finds cues and quantities. */
export function readAnswer(answer: string): Reading {
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
  const bare = withoutDenials(text, cues.denials);
  const known = new Map<Matcher, Annotated[]>();
  return {
    normalised,
    clauses,
    cues,
    quantities: quantitiesOf(text).map((quantity) => ({ ...annotate(quantity), quantity })),
    matches(matcher) {
      let found = known.get(matcher);
      if (!found) {
        found = [...matcher(text).map(annotate), ...interrupted(bare, matcher, annotate)];
        found.sort((a, b) => a.start - b.start);
        known.set(matcher, found);
      }
      return found;
    },
  };
}

/** The text without its denials, and where each remaining unit stood. */
interface Bare {
  text: string;
  places: number[];
  /** Where a denial was taken out; `kept` units of it (a modal verb) stayed. */
  cuts: { at: number; kept: number; past: boolean }[];
}

function withoutDenials(text: string, denials: CueReading['denials']): Bare | undefined {
  if (denials.length === 0) return undefined;
  const bare: Bare = { text: '', places: [], cuts: [] };
  let next = 0;
  for (let i = 0; i < text.length; i++) {
    while (denials[next] && (denials[next]?.end ?? 0) <= i) next++;
    const denial = denials[next];
    if (denial && i >= denial.start && i < denial.end) {
      if (i === denial.start) {
        // “we will not reply” must read “we will reply”; can't and won't leave their verb behind.
        const verb = modal(text.slice(denial.start, denial.end));
        bare.cuts.push({ at: bare.text.length, kept: verb.length, past: denial.past });
        for (const unit of verb) {
          bare.text += unit;
          bare.places.push(i);
        }
      }
      continue;
    }
    if (text[i] === ' ' && (bare.text === '' || bare.text.endsWith(' '))) continue;
    bare.text += text[i];
    bare.places.push(i);
  }
  return bare;
}

const modals: Record<string, string> = { "can't": 'can', cant: 'can', cannot: 'can', "won't": 'will', wont: 'will' };

function modal(denial: string): string {
  const bare = denial.replace(/'/g, '');
  return (
    modals[denial] ?? modals[bare] ?? (/^(?:不会|不能|不想|不要|不可以|不愿意?)$/.test(denial) ? denial.slice(1) : '')
  );
}

/** Phrases that are found only when a denial inside them is left out: they are denied. */
function interrupted(bare: Bare | undefined, matcher: Matcher, annotate: (found: Found) => Annotated): Annotated[] {
  if (!bare) return [];
  return matcher(bare.text).flatMap(({ start, end }) => {
    const cut = bare.cuts.find(({ at, kept }) => at < end && (kept > 0 ? at >= start : at > start));
    if (!cut) return [];
    const one = annotate({ start: bare.places[start] ?? 0, end: (bare.places[end - 1] ?? 0) + 1 });
    return [{ ...one, past: cut.past, cues: [...new Set(['negated' as const, ...one.cues])] }];
  });
}
