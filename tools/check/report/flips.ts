import { standingGroups } from '../../../src/catalogue/bundle.ts';
import type { Sign } from '../../../src/schemas/signs.ts';
import { compilePhrases } from '../../../src/scoring/match.ts';
import { rawSpan } from '../../../src/scoring/normalise.ts';
import type { Evidence } from '../../../src/scoring/types.ts';
import { evidenceWords } from '../scoring.ts';
import type { Groups } from './groups.ts';
import { describeLack, lacksOf } from './lacks.ts';
import type { Example, Scored } from './scored.ts';

/** An example that is scored otherwise than it is labelled, and why, a line each. */
export interface Flip {
  example: Example;
  why: string[];
}

/** The examples of a rule that flipped. */
export function flipsOf(scored: Scored, groups: Groups): Flip[] {
  return scored.examples
    .filter(({ label, scored: { verdict } }) => verdict !== label)
    .map((example) => ({ example, why: [evidenceLine(example), ...reasons(example, scored, groups)] }));
}

const evidenceLine = ({ scored, text }: Example) => `found: ${evidenceWords(scored, text)}`;

function reasons(example: Example, scored: Scored, groups: Groups): string[] {
  const { label, scored: judged } = example;
  const tooMuch =
    label === 'missed' || judged.verdict === 'violated' || (judged.verdict === 'met' && label === 'unrecognised');
  return tooMuch ? phrasesBehind(example, groups) : lacking(example, scored, groups);
}

/** The phrases that the evidence of a verdict was found by. */
function phrasesBehind({ scored, reading }: Example, groups: Groups): string[] {
  const whole = ({ start, end }: Evidence, phrase: string) =>
    reading.matches(compilePhrases([phrase]), false).some((found) => {
      const span = rawSpan(reading.normalised, found.start, found.end);
      return span.start === start && span.end === end;
    });
  const lines = scored.evidence.flatMap((evidence) =>
    (groups.get(evidence.sign) ?? [])
      .filter(({ text }) => whole(evidence, text))
      .map(
        ({ text, group }) =>
          `“${reading.normalised.raw.slice(evidence.start, evidence.end)}” = phrase “${text}” of ${group}`,
      ),
  );
  return [...new Set(lines)];
}

/** What is lacking for the verdict that the answer is labelled with. */
function lacking({ label, reading }: Example, { rule, lexicon }: Scored, groups: Groups): string[] {
  const sign = signFor(label, rule);
  if (sign === undefined) return [];
  const lacks = lacksOf(sign, { reading, lexicon, groups, strict: label === 'violated' });
  if (lacks.length === 0)
    return ['all that it takes is said: what else stands in the answer decides (see npm run try)'];
  return lacks.map(describeLack);
}

/** The part of the signs that shows a verdict. */
function signFor(label: Example['label'], { signs, kind }: Scored['rule']): Sign | undefined {
  if (label === 'violated') return signs?.violated;
  const met = signs?.met ?? (kind === 'dont' ? standingGroups[0] : undefined);
  return label === 'unrecognised' ? (signs?.partial ?? met) : met;
}
