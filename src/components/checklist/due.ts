import type { ChecklistWords } from '../drill/words.ts';
import { dueText } from '../handbook/sheet.ts';

/** When and by whom an item is done: “受理人 · 24 小时内”. */
export function whoAndWhen(role: string, due: number | string | undefined, t: ChecklistWords): string {
  const time = dueText(due, t.sheet);
  return time ? `${role} · ${time}` : role;
}

/** A moment as it is written on the sheet, in the reader's own time zone: `2025-11-23 15:04`. */
export function stamp(at: number): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
