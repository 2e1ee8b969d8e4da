import type { Amount } from '../../quantities.ts';

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
