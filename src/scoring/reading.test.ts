import { expect, test } from 'vitest';
import { compileReader } from './compile.ts';
import { facts } from './fixtures.ts';
import { languages } from './languages/languages.ts';
import { compilePhrases } from './match.ts';

/** How what a phrase finds in an answer is weakened, each match for itself. */
function cuesOf(locale: 'zh' | 'en', phrase: string, answer: string): string[][] {
  const context = { language: languages[locale], phrases: { act: { phrases: [phrase] } }, facts: facts[locale] };
  const reading = compileReader(context)(answer);
  return reading.matches(compilePhrases([phrase]), false).map(({ cues }) => cues);
}

test('a denial that a gap of the phrase takes in denies it', () => {
  expect(cuesOf('en', 'i … book you', "I won't book you in.")).toEqual([['negated']]);
  expect(cuesOf('zh', '我…登记', '我不会帮您登记。')).toEqual([['negated']]);
  expect(cuesOf('en', "i won't … let go", "I won't ever let go.")).toEqual([[]]);
});

test('a denial reaches on where only the length of a clause cuts it', () => {
  const answer = "Once the ceiling has been seen to properly I won't give you another call.";
  expect(cuesOf('en', 'another call', answer)).toEqual([['negated']]);
  expect(cuesOf('en', 'another call', answer.replace("won't", 'will'))).toEqual([[]]);
  expect(cuesOf('en', 'another call', answer.replace('give', 'wait, so I give'))).toEqual([[]]);
});
