import type { Amount } from '../../quantities.ts';

const one = (value: number): Amount => ({ low: value, high: value });

const words: Record<string, number> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const vagueWords: Record<string, [number, number]> = { couple: [2, 3], few: [2, 9], several: [3, 9] };

/** Words that make an English amount without saying how much. */
export const VAGUE_WORDS = ['few', 'several', 'some', 'many', 'couple', 'umpteen', 'dozen', 'dozens', 'odd'];
export const NUMBER_WORDS = [...Object.keys(words), 'hundred', 'a', 'an', 'half', 'and'];

/**
 * Reads English number words or digits: `twenty-four`, `one hundred and twenty`, `a`, `half a`, `two or three`.
 * @returns undefined when a word in it is unknown or vague
 */
export function readEnglish(run: string): Amount | undefined {
  const parts = run.split(/[ -]+/).filter((part) => part !== '' && part !== 'of');
  if (parts.length === 0) return undefined;
  if (/ and a half$/.test(parts.join(' ')) && parts.length > 3) {
    const whole = readEnglish(parts.slice(0, -3).join(' '));
    return whole && { low: whole.low + 0.5, high: whole.high + 0.5 };
  }
  const vague = vagueWords[parts.filter((part) => part !== 'a').join(' ')];
  if (vague) return { low: vague[0], high: vague[1], vague: true };
  const either = parts.indexOf('or') >= 0 ? parts.indexOf('or') : parts.indexOf('to');
  if (either > 0) {
    const low = readEnglish(parts.slice(0, either).join(' '));
    const high = readEnglish(parts.slice(either + 1).join(' '));
    return low && high && low.low <= high.high ? { low: low.low, high: high.high } : undefined;
  }
  if (parts.length === 1 && /^\d+(\.\d+)?$/.test(parts[0] ?? '')) return one(Number(parts[0]));
  let total = 0;
  let current: number | undefined;
  for (const part of parts) {
    if (part === 'and') {
      if (current === undefined) return undefined;
    } else if (part === 'a' || part === 'an') {
      if (current !== undefined && current !== 0.5) return undefined;
      current ??= 1;
    } else if (part === 'half') {
      current = (current ?? 0) + 0.5;
    } else if (part === 'hundred') {
      current = (current ?? 1) * 100;
    } else {
      const value = words[part];
      if (value === undefined) return undefined;
      if (current !== undefined && !(current >= 20 && current % 10 === 0 && value < 10) && current < 100)
        return undefined;
      current = (current ?? 0) + value;
    }
  }
  total += current ?? 0;
  return current === undefined ? undefined : one(total);
}
