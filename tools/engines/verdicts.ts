import { compileScorer } from '../../src/scoring/compile.ts';
import { languages } from '../../src/scoring/languages/languages.ts';
import type { RuleVerdict } from '../../src/scoring/types.ts';
import type { Sheet } from './sheets.ts';

/** What an engine made of all sheets: a line an answer, and one hash over all of them. */
export interface Marked {
  hash: string;
  lines: string[];
}

/** 64 bits (FNV-1a, two of 32): enough to tell that two engines differ, and the same in each. */
function hashOf(lines: readonly string[]): string {
  let [one, other] = [0x811c9dc5, 0x01000193];
  for (const line of lines) {
    for (let at = 0; at <= line.length; at++) {
      const unit = at < line.length ? line.charCodeAt(at) : 10;
      one = Math.imul(one ^ unit, 0x01000193);
      other = Math.imul(other ^ unit, 0x85ebca6b) + at;
    }
  }
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** All that a verdict says, with the answer that it is about. */
function lineOf(answer: string, { rule, verdict, evidence }: RuleVerdict): string {
  const places = evidence.map(({ start, end, sign, cues }) => [start, end, sign, ...cues].join(' '));
  return JSON.stringify([rule, answer, verdict, ...places]);
}

/** Scores every answer. Runs in any engine: nothing of Node, nothing of a page. */
export function marked(sheets: readonly Sheet[]): Marked {
  const lines = sheets.flatMap(({ locale, phrases, facts, rule, answers }) => {
    const scorer = compileScorer({ language: languages[locale], phrases, facts });
    return answers.flatMap((answer) => scorer.score([rule], answer).map((verdict) => lineOf(answer, verdict)));
  });
  return { hash: hashOf(lines), lines };
}
