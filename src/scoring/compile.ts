import { compilePhrases, type Matcher } from './match.ts';
import { type Reading, readAnswer } from './reading.ts';
import type { Lexicon } from './signs.ts';
import { compileSlot, type Slot } from './slots.ts';
import type { Scorer, ScoringContext } from './types.ts';
import { verdictOf } from './verdict.ts';

/** What the names in signs stand for; phrases are compiled when a rule first asks for them. */
export function compileLexicon({ phrases, facts, language }: ScoringContext): Lexicon {
  const groups = new Map<string, { matcher: Matcher; forbidden: boolean }>();
  const slots = new Map<string, Slot | undefined>();
  return {
    hours: facts.hours,
    group(name) {
      let group = groups.get(name);
      if (!group) {
        const { phrases: wordings = [], forbidden = false } = phrases[name] ?? {};
        group = { matcher: compilePhrases(wordings), forbidden };
        groups.set(name, group);
      }
      return group;
    },
    slot(name) {
      if (!slots.has(name)) slots.set(name, compileSlot(name, facts, language.company));
      return slots.get(name);
    },
  };
}

/** Reads answers as they are read at one desk, in one drill and language. */
export function compileReader({
  language,
  phrases,
  vocabulary,
  facts: { company, facts },
}: ScoringContext): (answer: string) => Reading {
  const names = [company.name, ...company.alsoCalled];
  const guesser = language.guesser(phrases, names, Object.values(facts), vocabulary);
  return (answer) => readAnswer(answer, language, guesser);
}

/**
 * Compiles a scorer for one desk, drill and language. Scoring is pure: the same rules and answer get the same
 * verdicts in every browser. It never throws on an answer; it throws on a malformed phrase when a rule first uses it.
 */
export function compileScorer(context: ScoringContext): Scorer {
  const lexicon = compileLexicon(context);
  const read = compileReader(context);
  return {
    score(rules, answer) {
      const reading = read(answer);
      return rules.map((rule) => verdictOf(rule, reading, lexicon));
    },
  };
}
