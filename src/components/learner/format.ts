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

/** `2026-07-03` by the clock on the wall: for names of files. @param time milliseconds since 1970 */
export function fileDay(time: number): string {
  return new Intl.DateTimeFormat('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(time);
}

/** `85%`. @param share 0 to 1 */
export function showShare(share: number, locale: Locale): string {
  return new Intl.NumberFormat(customs[locale], { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
