import { computeDecayFactor, FSRSAlgorithm, type FSRSParameters, type Grade, Rating } from 'ts-fsrs';
import type { Verdict } from '../schemas/examples.ts';
import type { Entry } from './entry.ts';
import type { RuleVersion } from './mastery.ts';
import { lastCrossed, type RuleLog, toldByRule } from './told.ts';

/*
 * When each rule is to come again. The model is FSRS, as ts-fsrs has it, with its own parameters: after each review it holds
 * for how many days a rule keeps (until nine of ten would still know it) and how hard it is.
 * - The verdicts on a rule in one attempt are one review, with the worst of them; met is Good, missed and violated are Again.
 * - A red line that was crossed starts the rule anew, as if never seen: what came before no longer counts.
 * - Verdicts on another version of the rule expire.
 * - Time is counted in days and parts of days from review to review, not in dates: nothing depends on where the clock hangs.
 * - Nothing is drawn by chance. The same log gives the same days, on every device.
 */

/** A rule comes again no later than this many days after its last review, however well it is known. */
const longest = 180;
const day = 86_400_000;
/** The last millisecond a `Date` can show. */
const lastTime = 8.64e15;

/** The model keeps its parameters behind a proxy, for those who change them; read without it, a review costs half. */
class Model extends FSRSAlgorithm {
  constructor(parameters: Partial<FSRSParameters>) {
    super(parameters);
    this.param = { ...this.param };
  }
}

/** `enable_short_term: false`: no learning steps within the day; a front desk reviews once a shift. */
const model = new Model({ maximum_interval: longest, enable_fuzz: false, enable_short_term: false });
const { decay, factor } = computeDecayFactor(model.parameters.w);

/** One review of a rule. */
export interface Review {
  verdict: Exclude<Verdict, 'unrecognised'>;
  /** True where a red line was crossed. */
  crossed: boolean;
  /** Milliseconds since 1970. */
  finished: number;
}

/** What is remembered of one rule. */
export interface MemoryCard {
  /** Days until the chance to know it falls to nine in ten. */
  stability: number;
  /** 1 to 10. */
  difficulty: number;
  /** The last review: when, milliseconds since 1970, and what it came to. */
  last: number;
  verdict: Review['verdict'];
  /** When it is to come again, milliseconds since 1970. */
  due: number;
}

/** The chance that a rule is known, 0 to 1. @param now milliseconds since 1970; before the last review it counts as then */
export function recall({ stability, last }: MemoryCard, now: number): number {
  return (1 + (factor * Math.max(0, now - last)) / day / stability) ** decay;
}

/** A card after one more review; undefined stands for a rule that was never reviewed. */
export function reviewed(card: MemoryCard | undefined, { verdict, crossed, finished }: Review): MemoryCard {
  const known = crossed ? undefined : card;
  const grade: Grade = verdict === 'met' ? Rating.Good : Rating.Again;
  const passed = known ? Math.max(0, finished - known.last) / day : 0;
  const { stability, difficulty } = model.next_state(known ?? null, passed, grade, known && recall(known, finished));
  const due = Math.min(lastTime, finished + model.next_interval(stability, passed) * day);
  return { stability, difficulty, last: finished, verdict, due };
}

const gravity: readonly Verdict[] = ['met', 'missed', 'violated'];
const worse = (one: Review['verdict'], other: Review['verdict']) =>
  gravity.indexOf(one) > gravity.indexOf(other) ? one : other;

/** Replays reviews, the earliest first. @param card what was remembered before them */
export function replay(reviews: Iterable<Review>, card?: MemoryCard): MemoryCard | undefined {
  let known = card;
  for (const review of reviews) known = reviewed(known, review);
  return known;
}

/**
 * The verdicts on one rule as reviews: one an attempt, with the worst verdict. What stands before the last crossed red line is
 * left out: it changes nothing.
 */
export function* reviewsOf(log: RuleLog): Generator<Review> {
  const { marks, attempts } = log;
  const from = lastCrossed(log);
  let review: Review | undefined;
  for (let at = Math.max(0, from); at < marks.length; at++) {
    const verdict = marks[at]?.verdict as Review['verdict'];
    if (review && attempts[at] === attempts[at - 1]) review.verdict = worse(review.verdict, verdict);
    else {
      if (review) yield review;
      review = { verdict, crossed: at === from, finished: attempts[at]?.finished ?? 0 };
    }
  }
  if (review) yield review;
}

/** The cards of the rules that were reviewed as they stand. @param logs see `toldByRule` */
export function cardsOf(logs: ReadonlyMap<string, RuleLog>): Map<string, MemoryCard> {
  const cards = new Map<string, MemoryCard>();
  for (const [id, log] of logs) {
    const card = replay(reviewsOf(log));
    if (card) cards.set(id, card);
  }
  return cards;
}

/**
 * Replays the log into one memory card a rule.
 * @param entries in any order
 * @returns by full rule id; rules that were not reviewed as they stand have none
 */
export function schedule(entries: readonly Entry[], rules: readonly RuleVersion[]): Map<string, MemoryCard> {
  return cardsOf(toldByRule(entries, rules));
}
