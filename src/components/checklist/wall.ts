const shape = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

/**
 * The moment that a clock on the wall shows a time, in the zone of this browser. A time that the clock leaves out in spring
 * is the one an hour later; of one that it shows twice in autumn, the first.
 * @param wall `YYYY-MM-DDTHH:mm`
 * @param days whole days to go on in the calendar (back, where negative): the clock shows the same time there
 * @returns milliseconds since 1970; undefined for what is no such time (`2026-02-30T10:00`)
 */
export function momentOf(wall: string, days = 0): number | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = (shape.exec(wall) ?? []).slice(1).map(Number);
  if (hour > 23 || minute > 59) return undefined;
  const date = new Date(year, month - 1, day);
  if (year < 1000 || date.getMonth() !== month - 1 || date.getDate() !== day) return undefined;
  return new Date(year, month - 1, day + days, hour, minute).getTime();
}

/** A moment as a clock on the wall here shows it: `YYYY-MM-DDTHH:mm`. */
export function wallOf(moment: number): string {
  const date = new Date(moment);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/**
 * When something is due that is due some hours after an event. What is said in days (48 hours and more, without a rest) counts
 * days of the calendar, at the same time by the clock; what is said in hours counts hours.
 * @param event `YYYY-MM-DDTHH:mm`
 * @param hours negative before the event
 * @returns milliseconds since 1970; undefined where the event is no time
 */
export function dueAt(event: string, hours: number): number | undefined {
  if (hours % 24 === 0 && Math.abs(hours) >= 48) return momentOf(event, hours / 24);
  const moment = momentOf(event);
  return moment === undefined ? undefined : moment + hours * 3_600_000;
}
