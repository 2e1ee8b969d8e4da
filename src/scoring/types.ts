import type { Verdict } from '../schemas/examples.ts';
import type { Signs } from '../schemas/signs.ts';
import type { Fallback } from './fallback.ts';
import type { Language, Vocabulary } from './languages/language.ts';

/** A stretch of what was typed, in UTF-16 units of the raw answer. */
export interface Span {
  start: number;
  end: number;
}

/** What a match loses its force by; `question` alone does not weaken it. */
export type Cue = 'negated' | 'reported' | 'quoted' | 'hypothetical' | 'hedged' | 'question';

/** Words of the answer that led to a verdict. */
export interface Evidence extends Span {
  /** The phrase group, `slot:company`, `wrong:fact.phone`, `quantity:hour`, `fallback` … that matched. */
  sign: string;
  cues: Cue[];
}

/** What the scorer says about one rule. */
export interface RuleVerdict {
  rule: string;
  verdict: Verdict;
  /** Empty where nothing in the answer bears on the rule. */
  evidence: Evidence[];
}

/** The part of a rule that scoring needs. `id` is the full id. */
export interface ScorableRule {
  id: string;
  kind: 'do' | 'dont';
  signs?: Signs;
  /** Its sentence in the language of the answer: an answer that copies it earns nothing. */
  says?: string;
  /** What it was taught by labelled answers, in the language of the answer. */
  fallback?: Fallback;
}

/** What a desk and a drill know: the scorer checks answers against it. One language. */
export interface ScoringFacts {
  company: { name: string; alsoCalled: string[]; companyWords: string[] };
  /** Deadlines by name, in hours. */
  hours: Record<string, number>;
  /** Facts of the drill by name. */
  facts: Record<string, string>;
}

/** Phrase groups by name, one language. */
export type PhraseTable = Record<string, { phrases: string[]; forbidden?: boolean }>;

/** Everything `compileScorer` needs. */
export interface ScoringContext {
  language: Language;
  /** What the rules asked about name; more may be put in before a rule that needs it is first asked about. */
  phrases: PhraseTable;
  /** That of all phrases of the drill, where `phrases` has but some of them. */
  vocabulary?: Vocabulary | undefined;
  facts: ScoringFacts;
}

/** A compiled scorer: the same rules and answer get the same verdicts in every browser. */
export interface Scorer {
  score(rules: readonly ScorableRule[], answer: string): RuleVerdict[];
}
