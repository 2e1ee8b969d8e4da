import { fill } from '../../i18n/fill.ts';
import type { VisitWords } from '../drill/words.ts';
import { dueText } from '../handbook/sheet.ts';
import type { PlannedItem } from './plan.ts';
import { wallOf } from './wall.ts';

/** A moment as it is written on the sheet, in the reader's own time zone: `2025-11-23 15:04`. */
export function stamp(at: number): string {
  return wallOf(at).replace('T', ' ');
}

/** A moment on the day of the event as its time alone, on another day with the day: `15:04`, `11-22 15:04`. */
export function shortStamp(at: number, event: string | undefined): string {
  const whole = stamp(at);
  return event?.slice(0, 10) === whole.slice(0, 10) ? whole.slice(11) : whole.slice(5);
}

/**
 * When an item is to be done: “11-22 10:00 前”, “现在就做”, or without a time of the event “提前 24 小时”.
 * @param event the time of the event, where it is known
 * @returns empty where no time is set
 */
export function whenText(item: PlannedItem, event: string | undefined, t: VisitWords): string {
  const { due, dueNow, dueHours, dueSuggested } = item;
  if (dueHours === undefined) return '';
  if (dueNow) return t.visit.dueNow;
  const time =
    due === undefined || dueHours === 0
      ? dueText(dueHours, t.sheet)
      : fill(t.visit.dueBy, { time: shortStamp(due, event) });
  return dueSuggested ? fill(t.visit.dueSuggested, { time }) : time;
}

/** Who does an item: the role, and whoever has it on the day. */
export function whoText({ roleName, person }: PlannedItem): string {
  return person ? `${roleName} ${person}` : roleName;
}
