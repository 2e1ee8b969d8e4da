/**
 * Whether a day is over.
 * @param day `YYYY-MM-DD`
 * @param now milliseconds since 1970; the day is taken in this computer's time zone
 */
export function isPast(day: string, now: number): boolean {
  // Without a zone it is the time here.
  return now > Date.parse(`${day}T23:59:59.999`);
}
