import { compilePhrases, type Matcher } from '../../../src/scoring/match.ts';
import { type Counts, noCounts } from './counts.ts';
import type { Groups, Phrase } from './groups.ts';
import type { Answer, Example, Scored } from './scored.ts';

/** A phrase and the answers of one rule in which it is found, however weakened: denied, asked, by a slip of the pen. */
export interface Firing {
  phrase: Phrase;
  counts: Counts;
  /** The first example that it is found in. */
  first?: Example | undefined;
}

const finds = ({ reading }: Answer, matcher: Matcher) => reading.matches(matcher, false).length > 0;

/** The phrases of a rule's groups, by group. Model answers count as answers labelled met. */
export function firingOf({ groups: names, examples, models }: Scored, groups: Groups): Map<string, Firing[]> {
  return new Map(
    names.map((name) => {
      const phrases = groups.get(name) ?? [];
      const together = compilePhrases(phrases.map(({ text }) => text));
      // Where none of the group is found, none needs to be tried alone.
      const near = (answer: Answer) => finds(answer, together);
      const [someExamples, someModels] = [examples.filter(near), models.filter(near)];
      return [name, phrases.map((phrase) => tried(phrase, someExamples, someModels))];
    }),
  );
}

function tried(phrase: Phrase, examples: readonly Example[], models: readonly Answer[]): Firing {
  const counts = noCounts();
  if (examples.length + models.length === 0) return { phrase, counts };
  const matcher = compilePhrases([phrase.text]);
  const inExamples = examples.filter((answer) => finds(answer, matcher));
  const found = [...inExamples, ...models.filter((answer) => finds(answer, matcher))];
  for (const { label } of found) counts[label] += 1;
  return { phrase, counts, first: inExamples[0] };
}
