import type { Clause } from './clauses.ts';
import type { CueWords } from './languages/language.ts';
import { isHan } from './normalise.ts';
import type { Cue } from './types.ts';

/** How far a denial reaches: Han characters, or words where it is a Latin one. */
const REACH_HAN = 8;
const REACH_WORDS = 6;

interface Stretch {
  start: number;
  end: number;
}

interface Negator extends Stretch {
  mild: boolean;
  governs: boolean;
  latin: boolean;
  /** `before` what it denies, `complement` right behind the verb, `tail` at the end of the clause. */
  stands: 'before' | 'complement' | 'tail';
}

/** What stands around a match. */
export interface Surroundings {
  cues: Cue[];
  /** Denied, but of the mild only. */
  mild: boolean;
}

/** The cues of one answer. */
export interface CueReading {
  /** What weakens the words from `start` to `end`. */
  around(start: number, end: number): Surroundings;
  /** Denials, in order: used to find a phrase that one of them interrupts (“回复不了您”). */
  denials: (Stretch & { mild: boolean })[];
  /** Which clause the unit at `place` belongs to. */
  clauseAt(place: number): number;
  /** Whether clause `index` asks something. */
  asks(index: number): boolean;
  /** Whether a courtesy (“不知道您贵姓”) overlaps the stretch. */
  courteous(start: number, end: number): boolean;
}

const bit = { reported: 1, quoted: 2, hypothetical: 4, hedged: 8, courteous: 16 };

/** Replaces what `pattern` finds by blanks of equal length. */
function mask(text: string, ...patterns: RegExp[]): string {
  return patterns.reduce((masked, pattern) => masked.replace(pattern, (found) => '\u0001'.repeat(found.length)), text);
}

function find(text: string, pattern: RegExp): Stretch[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

const hasAny = (text: string, pattern: RegExp) => text.search(pattern) >= 0;

/** Han characters and Latin words between two places; counting ends where there are more than asked for. */
function distance(text: string, from: number, to: number, most = Number.POSITIVE_INFINITY): number {
  let count = 0;
  for (let i = from; i < to && count <= most; i++) {
    if (isHan(text, i) || text[i] === '\u0001') count++;
    else if (/[a-z0-9]/.test(text[i] ?? '') && !/[a-z0-9']/.test(text[i - 1] ?? ' ')) count++;
  }
  return count;
}

/**
 * Finds everything that weakens what is said: denials, reports, quotations, conditions, hedges, questions.
 * @param text the normalised answer
 */
export function readCues(text: string, clauses: readonly Clause[], words: CueWords): CueReading {
  const marks = new Uint8Array(text.length);
  const set = (start: number, end: number, value: number) => {
    for (let i = start; i < end; i++) marks[i] = (marks[i] ?? 0) | value;
  };
  const owner = new Int32Array(text.length).fill(-1);
  clauses.forEach((clause, index) => {
    owner.fill(index, clause.start, clause.end);
  });
  const inSentence = (index: number, other: number) => clauses[index]?.sentence === clauses[other]?.sentence;

  for (const { start, end } of find(text, words.courtesy)) set(start, end, bit.courteous);
  const negators = clauses.map((clause) => denialsOf(text, clause, words));
  const lasts = lastOfSentence(clauses);
  const questions = clauses.map((clause, index) => asks(text, clause, clauses[lasts[index] ?? index], words));
  markReports(text, clauses, set, inSentence, words);
  markQuotes(text, set, words);
  markConditions(text, clauses, questions, set, inSentence, words);
  markHedges(text, clauses, set, words);

  function negation(start: number, end: number, index: number): { negated: boolean; mild: boolean } {
    // “I won't give | you another call”: where only length parts two clauses, a denial reaches on.
    const own = [...((clauses[index]?.runsOn && negators[index - 1]) || []), ...(negators[index] ?? [])];
    const next = (negators[index + 1] ?? []).filter((one) => one.stands === 'tail' && isWhole(clauses[index + 1], one));
    const acting = [...own.filter((one) => denies(text, one, start, end, words)), ...next];
    return { negated: acting.length % 2 === 1, mild: acting.length > 0 && acting.every((one) => one.mild) };
  }

  return {
    denials: negators.flat().filter((one) => one.stands !== 'tail'),
    clauseAt: (place) => owner[place] ?? -1,
    asks: (index) => questions[index] ?? false,
    courteous: (start, end) => marks.subarray(start, end).some((mark) => (mark & bit.courteous) > 0),
    around(start, end) {
      const index = owner[start] ?? -1;
      const mark = marks[start] ?? 0;
      const { negated, mild } = negation(start, end, index);
      const cues: Cue[] = [];
      if (negated) cues.push('negated');
      if (mark & bit.reported) cues.push('reported');
      if (mark & bit.quoted) cues.push('quoted');
      if (mark & bit.hypothetical) cues.push('hypothetical');
      if (mark & bit.hedged) cues.push('hedged');
      if (questions[index]) cues.push('question');
      return { cues, mild };
    },
  };
}

const isWhole = (clause: Clause | undefined, one: Stretch) => clause?.start === one.start && clause.end === one.end;

/** The denials of one clause; those that only look like one are masked first. */
function denialsOf(text: string, clause: Clause, words: CueWords): Negator[] {
  const whole = text.slice(clause.start, clause.end);
  const plain = mask(whole, words.courtesy);
  const tails = find(plain, words.tails);
  let masked = mask(plain, words.tails);
  const governing = find(masked, words.governing);
  masked = mask(masked, words.governing, words.pseudoNegation);
  const complements = words.complements ? find(masked, words.complements) : [];
  if (words.complements) masked = mask(masked, words.complements);
  const denial = (one: Stretch) => whole.slice(one.start, one.end);
  const make = (stands: Negator['stands'], governs: boolean) => (one: Stretch) => ({
    start: clause.start + one.start,
    end: clause.start + one.end,
    mild:
      words.pastNegator.test(denial(one)) ||
      (words.request.denial.test(denial(one)) && words.request.before.test(whole.slice(0, one.start))),
    governs,
    latin: !isHan(whole, one.start),
    stands,
  });
  return [
    ...tails.map(make('tail', false)),
    ...governing.map(make('before', true)),
    ...complements.map(make('complement', false)),
    ...find(masked, words.negators).map(make('before', false)),
  ].sort((a, b) => a.start - b.start);
}

/** Whether a denial in the same clause speaks of the match from `start` to `end`. */
function denies(text: string, one: Negator, start: number, end: number, words: CueWords): boolean {
  if (one.start >= start && one.end <= end) return false;
  if (one.stands === 'complement') return one.start >= end && one.start - end <= 1;
  if (one.stands === 'tail') return one.start >= end && distance(text, end, one.start, REACH_HAN) <= REACH_HAN;
  // 不会 before 会回复您, “can't promise” before “promise a reply”: the denial reaches into the match.
  if (one.end > start) return one.start < start;
  const bare = text.slice(one.start, one.end) === 'no';
  const reach = bare ? 2 : one.latin ? REACH_WORDS : REACH_HAN;
  if (!one.governs && distance(text, one.end, start, reach) > reach) return false;
  const between = text.slice(one.end, start);
  if (hasAny(between, words.scopeEnd)) return false;
  const fresh = text.slice(one.end, Math.min(end, start + 12)).search(words.freshStart);
  if (fresh >= 0 && fresh <= between.length && distance(between, 0, fresh) >= (one.governs ? 3 : 1)) return false;
  if (one.governs) return true;
  const subject = between.search(words.newSubject);
  const absent = text.slice(one.start, one.end) === '不在';
  return subject < 0 || !(bare || absent || distance(between, 0, subject) >= 2);
}

/** For each clause, the index of the last one of its sentence. */
function lastOfSentence(clauses: readonly Clause[]): number[] {
  const lasts: number[] = [];
  for (let index = clauses.length - 1; index >= 0; index--) {
    lasts[index] = clauses[index + 1]?.sentence === clauses[index]?.sentence ? (lasts[index + 1] ?? index) : index;
  }
  return lasts;
}

/** Whether a clause asks: by its mark, by its words, or because 请问 opened the sentence. */
function asks(text: string, clause: Clause, last: Clause | undefined, words: CueWords): boolean {
  const part = text.slice(clause.start, clause.end);
  const states = hasAny(part, words.statesKnowledge);
  if (clause.stop === '?') return !states || words.asksAtEnd.test(part);
  if (states) return false;
  if (hasAny(mask(part, words.notAsking), words.asking)) return true;
  // “您的姓名，单位，来访事由？” — short pieces before the piece that ends in a question mark.
  return last !== clause && last?.stop === '?' && distance(part, 0, part.length) <= 6;
}

type Mark = (start: number, end: number, value: number) => void;
type Same = (index: number, other: number) => boolean;

/** What someone else says, or what is said to be said. */
function markReports(text: string, clauses: readonly Clause[], set: Mark, same: Same, words: CueWords): void {
  /** Up to here earlier reports reach: a report in each clause must not mark the same rest again. */
  let reached = 0;
  clauses.forEach((clause, index) => {
    const part = text.slice(clause.start, clause.end);
    const [first] = find(part, words.reported);
    const previous = clauses[index - 1];
    if (previous && same(index, index - 1) && hasAny(part, words.reportedAfter)) {
      set(previous.start, previous.end, bit.reported);
    }
    if (!first) return;
    // “他说什么时候来？” asks the visitor about somebody else.
    if (clause.stop === '?' && /^(?:he|she|they|[他她])/.test(part.slice(first.start))) return;
    set(clause.start + first.start, clause.end, bit.reported);
    // “经理说，我们会…” reports all that follows; a report that has said something ends where the trainee speaks again.
    const whole = part.slice(first.end).replace(words.saysThat, '') === '';
    for (let next = Math.max(index + 1, reached); same(index, next); next++) {
      const { start, end } = clauses[next] ?? { start: 0, end: 0 };
      const own = text.slice(start, end);
      if (!whole && (hasAny(own, words.newSubject) || words.turns.test(own))) return;
      set(start, end, bit.reported);
      reached = next + 1;
    }
  });
}

/** Whether the quotation from `open` to `close` is the trainee's own speech. */
function ownWords(text: string, open: number, close: number, words: CueWords): boolean {
  const before = text.slice(Math.max(0, open - 24), open);
  if (words.selfQuote.test(before)) return true;
  const begins = /(?:^|[.!?;\n])\s*$/.test(before);
  const ends = /^\s*(?:$|[.!?;,\n])/.test(text.slice(close + 1, close + 4)) || /[.!?]/.test(text[close - 1] ?? '');
  return begins && ends;
}

/** Words in quotation marks, unless they are the answer itself. */
function markQuotes(text: string, set: Mark, words: CueWords): void {
  for (const quote of ['"', "'"]) {
    let open = -1;
    for (let i = 0; i < text.length; i++) {
      if (text[i] !== quote) continue;
      if (quote === "'" && /[a-z0-9]/.test(text[i - 1] ?? '') && (open < 0 || /[a-z]/.test(text[i + 1] ?? '')))
        continue;
      if (text[i] === '"' && /\d/.test(text[i - 1] ?? '') && open < 0) continue;
      if (open < 0) {
        open = i;
        continue;
      }
      if (!ownWords(text, open, i, words)) set(open, i + 1, bit.quoted);
      open = -1;
    }
  }
}

/** A condition weakens its own clause and what follows in the sentence; a condition put last, the clause before it. */
function markConditions(
  text: string,
  clauses: readonly Clause[],
  questions: readonly boolean[],
  set: Mark,
  same: Same,
  words: CueWords,
): void {
  const part = (index: number) => text.slice(clauses[index]?.start, clauses[index]?.end);
  const weaken = (index: number) => {
    const clause = clauses[index];
    // “如果方便，请问您贵姓” asks now; “要是听不清，我再请您重说” does not.
    const later = part(index).search(words.freshStart) === 0 && clause?.stop !== '?';
    if (clause && (later || !questions[index])) set(clause.start, clause.end, bit.hypothetical);
  };
  for (let index = 0; index < clauses.length; index++) {
    const own = mask(part(index), words.politeCondition);
    if (!hasAny(own, words.conditions)) continue;
    if (hasAny(part(index), words.regardless)) continue;
    weaken(index);
    const bare = !words.carriesOn.test(part(index));
    if (bare && same(index, index - 1) && !same(index, index + 1)) weaken(index - 1);
    while (same(index, index + 1)) {
      const next = part(index + 1);
      if (words.turns.test(next) || hasAny(next, words.regardless)) break;
      weaken(++index);
    }
  }
}

/** A hedge weakens its clause; a clause that is only a hedge weakens the one before it. */
function markHedges(text: string, clauses: readonly Clause[], set: Mark, words: CueWords): void {
  clauses.forEach((clause, index) => {
    const part = text.slice(clause.start, clause.end);
    const hedge = find(part, words.hedges).at(-1) ?? (words.onlyHedge.test(part) ? { start: 0, end: 0 } : undefined);
    if (!hedge) return;
    const fresh = find(part, words.freshStart).find((one) => distance(part, hedge.end, one.start) >= 3);
    set(clause.start, fresh && fresh.start > hedge.end ? clause.start + fresh.start : clause.end, bit.hedged);
    const previous = clauses[index - 1];
    if (previous && words.onlyHedge.test(part)) set(previous.start, previous.end, bit.hedged);
  });
}
