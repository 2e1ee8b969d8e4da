/** Numerals as people type and say them. Works on normalised text (half width, simplified, lower case). */

const digits: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const tens: Record<string, number> = { 廿: 20, 卅: 30 };
const powers: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 万: 10000 };

/** Every character that may stand in a Chinese or Arabic number; a run of them is one number or none. */
export const NUMERAL_CHARS = '0-9零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰廿卅半几数多余来若干点';

/** What a number says: one value or a range (两三 = 2 to 3). */
export interface Amount {
  low: number;
  high: number;
  /** 几个, a few: somewhere between, nobody knows where. */
  vague?: true;
}

const one = (value: number): Amount => ({ low: value, high: value });

/**
 * Reads a run of Chinese or Arabic numerals.
 * @returns undefined for anything that is not wholly understood (若干, 百八十): never a part of it
 */
export function readNumeral(run: string): Amount | undefined {
  if (/^\d+(\.\d+)?$/.test(run)) return one(Number(run));
  if (run === '半') return one(0.5);
  const mixed = /^(\d+(?:\.\d+)?)([十百千万])$/.exec(run);
  if (mixed) return one(Number(mixed[1]) * (powers[mixed[2] ?? ''] ?? 1));
  const vague = /^(好)?几$/.exec(run);
  if (vague) return { low: vague[1] ? 3 : 2, high: 9, vague: true };
  if (run === '几十') return { low: 20, high: 99, vague: true };
  const some = /^([一二三四五六七八九]?十)[几多来]$/.exec(run);
  if (some) {
    const tens = readWhole(some[1] ?? '') ?? 0;
    return { low: tens + 1, high: tens + 9, vague: true };
  }
  const pair = /^([一二三四五六七八九两])([一二三四五六七八九两])$/.exec(run);
  if (pair) {
    const [low, high] = [digits[pair[1] ?? ''] ?? 0, digits[pair[2] ?? ''] ?? 0];
    return high - low === 1 || run === '三五' ? { low, high } : undefined;
  }
  const point = /^(.+)点([零〇一二三四五六七八九])$/.exec(run);
  if (point) {
    const whole = readWhole(point[1] ?? '');
    return whole === undefined ? undefined : one(whole + (digits[point[2] ?? ''] ?? 0) / 10);
  }
  const value = readWhole(run);
  return value === undefined ? undefined : one(value);
}

/** A whole Chinese number, by place (一百二十) or by digit (一二〇); undefined when malformed. */
function readWhole(run: string): number | undefined {
  if (run === '') return undefined;
  if (/^[零〇一二三四五六七八九]{3,}$/.test(run)) return Number([...run].map((char) => digits[char]).join(''));
  let total = 0;
  let digit: number | undefined;
  let lastPower = Number.POSITIVE_INFINITY;
  for (const [index, char] of [...run].entries()) {
    const power = powers[char];
    if (power !== undefined) {
      if (power >= lastPower || digit === 0) return undefined;
      if (digit === undefined && !(power === 10 && index === 0)) return undefined;
      total += (digit ?? 1) * power;
      digit = undefined;
      lastPower = power;
    } else if (char in tens) {
      if (index !== 0) return undefined;
      total = tens[char] ?? 0;
      lastPower = 10;
    } else if (char === '零' || char === '〇') {
      if (digit !== undefined || (index === 0 && run.length > 1)) return undefined;
      if (run.length === 1) return 0;
      // 一百零五: what follows is units.
      lastPower = Math.min(lastPower, 100);
    } else {
      const value = digits[char];
      if (value === undefined || digit !== undefined) return undefined;
      digit = value;
    }
  }
  return total + (digit ?? 0);
}

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
