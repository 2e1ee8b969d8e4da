import { readEnglish } from '../../../scoring/languages/en/numerals.ts';
import { readNumeral } from '../../../scoring/languages/zh/numerals.ts';
import { hasHan } from './han.ts';

const han = '零一二三四五六七八九十';
const english = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A number in characters or words as figures; what is none stays. */
function inFigures(number: string): string {
  const amount = hasHan(number) ? readNumeral(number) : readEnglish(number.toLowerCase());
  return amount && amount.low === amount.high ? String(amount.low) : number;
}

/** The same query with its numbers written the other way: 五清楚 ↔ 5清楚, sixty days → 60 days; itself where it has none. */
export function inOtherNumerals(query: string): string {
  if (/\d/.test(query)) {
    const words = hasHan(query) ? [...han] : english;
    return query.replace(/\d+/g, (figures) => words[Number(figures)] ?? figures);
  }
  const numbers = hasHan(query) ? /[零〇一二两三四五六七八九十百千]+/g : /[a-z]+(?:-[a-z]+)?/gi;
  return query.replace(numbers, (number) => (/^(?:an?|and|half)$/i.test(number) ? number : inFigures(number)));
}
