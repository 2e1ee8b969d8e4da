import type { CompanyWords } from './languages/language.ts';
import { compilePhrases, type Matcher } from './match.ts';
import { normalise } from './normalise.ts';
import type { Slot } from './slots.ts';
import type { ScoringFacts } from './types.ts';

/** The slot of the desk's company: our names, and names of the same trade that are not ours. */
export function companySlot({ name, alsoCalled, companyWords }: ScoringFacts['company'], words: CompanyWords): Slot {
  const right = compilePhrases([name, ...alsoCalled]);
  if (companyWords.length === 0) return { right, wrong: () => [] };
  const trades = companyWords.map((word) => normalise(word).text).sort((a, b) => b.length - a.length);
  const pattern = words.pattern(trades);
  const names = [name, ...alsoCalled].map((one) => normalise(one).text);
  const wrong: Matcher = (text) => {
    const ours = right(text);
    return [...text.matchAll(pattern)].flatMap((match) => {
      const other = match.groups?.name ?? '';
      const end = match.index + match[0].length;
      const start = match.index + match[0].indexOf(other, Math.max(0, match[0].lastIndexOf(other)));
      const overlaps = ours.some((one) => one.start < end && one.end > start);
      const misspelt = names.some((mine) => words.isMisspelling(text.slice(start, end), mine));
      return words.isGeneric(other) || overlaps || misspelt ? [] : [{ start, end }];
    });
  };
  return { right, wrong };
}
