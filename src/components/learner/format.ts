import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../schemas/text.ts';

/** Which customs of writing dates and numbers go with a language. */
const customs: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' };

const day = { year: 'numeric', month: 'short', day: 'numeric' } as const;
const minute = { ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** `2026年7月3日`, `3 Jul 2026`. @param time milliseconds since 1970 */
export function showDay(time: number, locale: Locale): string {
  return new Intl.DateTimeFormat(customs[locale], day).format(time);
}

/** `2026年7月3日 14:05`, `3 Jul 2026, 14:05`. @param time milliseconds since 1970 */
export function showMinute(time: number, locale: Locale): string {
  return new Intl.DateTimeFormat(customs[locale], minute).format(time);
}

/** `7月3日`, `3 Jul`: where the year goes without saying. @param time milliseconds since 1970 */
export function showDayOfYear(time: number, locale: Locale): string {
  return new Intl.DateTimeFormat(customs[locale], { month: 'short', day: 'numeric' }).format(time);
}

/**
 * `3 小时 20 分钟`, `45 min`: whole minutes.
 * @param span milliseconds
 * @param words `{h}` and `{m}` stand for hours and minutes
 */
export function showSpan(span: number, words: Record<'hours' | 'wholeHours' | 'minutes' | 'short', string>): string {
  const whole = Math.round(span / 60_000);
  if (whole < 1) return words.short;
  const [h, m] = [Math.floor(whole / 60), whole % 60];
  if (h === 0) return fill(words.minutes, { m });
  return fill(m > 0 ? words.hours : words.wholeHours, { h, m });
}

/** `2026-07-03` by the clock on the wall: for names of files. @param time milliseconds since 1970 */
export function fileDay(time: number): string {
  return new Intl.DateTimeFormat('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(time);
}

/** `85%`. @param share 0 to 1 */
export function showShare(share: number, locale: Locale): string {
  return new Intl.NumberFormat(customs[locale], { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
