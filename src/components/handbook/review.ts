/**
 * Whether a day is over.
 * @param day `YYYY-MM-DD`
 * @param now milliseconds since 1970; the day is taken in this computer's time zone
 */
export function isPast(day: string, now: number): boolean {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return now >= new Date(year, month - 1, date + 1).getTime();
}
