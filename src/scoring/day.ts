import type { Locale } from '../schemas/text.ts';

/** A day of the calendar, `YYYY-MM-DD`. */
export type Day = string;

const months = 'January February March April May June July August September October November December'.split(' ');

/** Year, month from 1, day of the month. */
export function partsOfDay(day: Day): [year: number, month: number, date: number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}

/** A day as people write it: 2027年4月1日, 1 April 2027. */
export function writtenDay(day: Day, locale: Locale): string {
  const [year, month, date] = partsOfDay(day);
  return locale === 'zh' ? `${year}年${month}月${date}日` : `${date} ${months[month - 1]} ${year}`;
}

/** The day so many days later; no time zone and no clock has a say. */
export function daysAfter(day: Day, days: number): Day {
  const [year, month, date] = partsOfDay(day);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** The last day of the month of a day. */
export function endOfMonth(day: Day): Day {
  const [year, month] = partsOfDay(day);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
