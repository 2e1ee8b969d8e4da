import { createEvents, type EventAttributes } from 'ics';
import { fill } from '../../i18n/fill.ts';
import type { Messages } from '../../i18n/zh.ts';
import { folded } from './fold.ts';
import { itemsOf, type Plan, type PlannedItem } from './plan.ts';

/** An entry; the time it was written is missing in the library's types, though it reads it. */
type Entry = EventAttributes & { timestamp: number };
type Words = Pick<Messages['prints'], 'calendarMany' | 'calendarOne' | 'calendarLine'>;

/** How long before a time the calendar reminds, minutes. */
const lead = 30;

interface CalendarRequest {
  plan: Plan;
  /** The id of the run; kept, it stays the same however often the visit is moved. */
  run: string;
  /** The title of the checklist. */
  title: string;
  /** The address of the checklist's page. */
  address: string;
  /** Items that need no reminder any more, by id. */
  done: ReadonlySet<string>;
  /** Milliseconds since 1970. */
  now: number;
  t: Words;
}

/** The items that are still to be done by a set time, by that time, earliest first; what should be done already rings no bell. */
function byTime({ plan, done }: Pick<CalendarRequest, 'plan' | 'done'>): [due: number, items: PlannedItem[]][] {
  const times = new Map<number, PlannedItem[]>();
  for (const item of itemsOf(plan)) {
    if (item.due === undefined || item.dueNow || done.has(item.id)) continue;
    times.set(item.due, [...(times.get(item.due) ?? []), item]);
  }
  return [...times].sort(([one], [other]) => one - other);
}

/** A name for an entry that a second export of the same run finds again, so that the calendar replaces it. */
const uidOf = (run: string, items: readonly PlannedItem[]) => `${run}.${items[0]?.dueHours ?? items[0]?.id}@yingbin`;

const whoOf = ({ roleName, person }: PlannedItem) => (person ? `${roleName} ${person}` : roleName);

/**
 * A calendar file (RFC 5545) with an entry and a reminder for every time at which something is due: items due together
 * share one, so that the phone rings once.
 * @returns undefined where nothing is due at a set time
 * @throws when the library refuses an entry, with its reason
 */
export function calendarOf(request: CalendarRequest): string | undefined {
  const { run, title, address, now, t } = request;
  const events = byTime(request).map(([due, items]): Entry => {
    const [only, ...others] = items;
    const name =
      others.length === 0
        ? fill(t.calendarOne, { title, item: only?.text ?? '' })
        : fill(t.calendarMany, { title, n: items.length });
    const lines = items.map((item) => fill(t.calendarLine, { who: whoOf(item), item: item.text }));
    return {
      uid: uidOf(run, items),
      title: name,
      description: [...lines, address].join('\n'),
      start: due,
      startInputType: 'utc',
      startOutputType: 'utc',
      duration: { minutes: 15 },
      timestamp: now,
      busyStatus: 'FREE',
      transp: 'TRANSPARENT',
      // The library leaves an alarm's own text as it is; RFC 5545 wants it escaped.
      alarms: [{ action: 'display', description: escaped(name), trigger: { before: true, minutes: lead } }],
    };
  });
  if (events.length === 0) return undefined;
  const { value, error } = createEvents(events, { productId: '-//Yingbin//Checklists//ZH', calName: escaped(title) });
  if (value === undefined || value === null) throw error ?? new Error('The calendar library gave nothing.');
  return folded(value);
}

/** A text as a property of a calendar file holds it. */
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** The name of the file: `yingbin-preparation-2026-12-03.ics`. */
export function calendarName(drill: string, event: string): string {
  return `yingbin-${drill.split('/')[1] ?? drill}-${event.slice(0, 10)}.ics`;
}
