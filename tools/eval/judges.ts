import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { RuleVerdict } from '../../src/scoring/types.ts';
import { type Compile, judgeFor } from '../check/scoring.ts';
import type { Labelled } from './labelled.ts';

/** Scores an answer on the one rule that it is labelled for. */
export type Score = (answer: string) => RuleVerdict;

/**
 * Finds the scorer for an answer's language, desk, drill and rule, each compiled once. In a drill the phrases are those of all its rules,
 * as on its page; without one they are the rule's own, as for the labelled examples.
 */
export function judges(catalogue: Catalogue, compile: Compile): (answer: Labelled) => Score {
  const made = new Map<string, Score>();
  return ({ rule, locale, desk, drill, answer }) => {
    const key = [locale, desk, drill?.id, rule.fullId].join(' ');
    let score = made.get(key);
    if (!score) {
      const talk = drill?.kind === 'roleplay' ? drill : undefined;
      const ready = judgeFor({ catalogue }, compile, { locale, desk, talk }, [rule]).ready([rule]);
      score = (said) => ready(said)[0] as RuleVerdict;
      // Phrases are compiled when they are first asked for; that is not the time of an answer.
      score(answer);
      made.set(key, score);
    }
    return score;
  };
}
