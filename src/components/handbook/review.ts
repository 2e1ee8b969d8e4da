import type { Locale } from '../../schemas/text.ts';

/**
 * Whether a day is over.
 * @param day `YYYY-MM-DD`
 * @param now milliseconds since 1970; the day is taken in this computer's time zone
 */
export function isPast(day: string, now: number): boolean {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return now >= new Date(year, month - 1, date + 1).getTime();
}

/** A day as people write it: 2027年4月1日, 1 April 2027. */
export function writtenDay(day: string, locale: Locale): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (locale === 'zh') return `${year}年${month}月${date}日`;
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(year, month - 1));
  return `${date} ${name} ${year}`;
}
