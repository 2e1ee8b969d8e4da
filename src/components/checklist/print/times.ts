import type { Locale } from '../../../schemas/text.ts';
import { wallOf } from '../wall.ts';

const zones: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' };
const clock = (at: number) => wallOf(at).slice(11);
const part = (at: number, locale: Locale, parts: Intl.DateTimeFormatOptions) =>
  new Date(at).toLocaleDateString(zones[locale], parts);

/** A day and a time, as a heading: “2026年12月3日 星期四 09:30”, “Thursday 3 December 2026, 09:30”. */
export function dayAndTime(at: number, locale: Locale): string {
  const day = part(at, locale, { year: 'numeric', month: 'long', day: 'numeric' });
  const weekday = part(at, locale, { weekday: 'long' });
  return locale === 'zh' ? `${day} ${weekday} ${clock(at)}` : `${weekday} ${day}, ${clock(at)}`;
}

/** A time on the day of the event as its clock time alone, on another day with that day: “12月2日 09:30”. */
export function clockTime(at: number, event: number, locale: Locale): string {
  if (wallOf(at).slice(0, 10) === wallOf(event).slice(0, 10)) return clock(at);
  return `${part(at, locale, { month: 'short', day: 'numeric' })} ${clock(at)}`;
}
