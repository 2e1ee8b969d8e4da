import type { ObservedRule } from '../catalogue/observed.ts';
import type { Locale } from '../schemas/text.ts';
import { type Day, partsOfDay } from '../scoring/day.ts';
import { type Points, pointsOf } from '../scoring/points.ts';
import type { Attempt, Mark } from './attempt.ts';

/** What an observer may say of a rule. `unseen`: it did not come up, or could not be seen; that gives no mark. */
export const sights = ['met', 'missed', 'violated', 'unseen'] as const;
export type Sight = (typeof sights)[number];

/** What is being entered from a sheet; rules by full id. */
export interface Sheet {
  /** The observer's name as typed. */
  observer: string;
  /** The day it was seen, as the date box gives it: empty where none is chosen. */
  day: Day | '';
  sights: Readonly<Record<string, Sight>>;
  /** What was remarked, as typed. */
  remarks: Readonly<Record<string, string>>;
}

/** A sheet half entered, as it outlives a reload. */
export interface SheetDraft {
  v: 1;
  /** The id its attempt will have. */
  id: string;
  sheet: Sheet;
}

/** What keeps a sheet out of the record: no name, no day or one to come, nothing seen. */
export type SheetFault = 'observer' | 'day' | 'marks';

const two = (n: number) => String(n).padStart(2, '0');

/** The day of a moment by the clock on the wall. @param time milliseconds since 1970 */
export function dayOf(time: number): Day {
  const at = new Date(time);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

function noonOf(day: Day): number {
  const [year, month, date] = partsOfDay(day);
  return new Date(year, month - 1, date, 12).getTime();
}

/** When something seen on a day stands in the log: now if that is today, else noon of that day by the clock on the wall. */
export function momentOf(day: Day, now: number): number {
  return day === dayOf(now) ? now : noonOf(day);
}

const isDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day) && dayOf(noonOf(day)) === day;

/** What still has to be filled in before the sheet can be kept. @param now milliseconds since 1970 */
export function faultsOf({ observer, day, sights }: Sheet, now: number): SheetFault[] {
  const faults: SheetFault[] = [];
  if (observer.trim() === '') faults.push('observer');
  if (!isDay(day) || day < '2000' || day > dayOf(now)) faults.push('day');
  if (Object.values(sights).every((sight) => sight === 'unseen')) faults.push('marks');
  return faults;
}

/** The marks of a sheet, in the order of the rules. */
export function marksOf({ sights }: Sheet, rules: readonly ObservedRule[]): Mark[] {
  return rules.flatMap(({ id: rule, version }): Mark[] => {
    const verdict = sights[rule];
    if (!verdict || verdict === 'unseen') return [];
    return [{ rule, version, at: 'observation', verdict, by: 'observer' }];
  });
}

/** Weighted points of what was seen, and the red lines that were crossed. */
export function sheetPoints(sheet: Sheet, rules: readonly ObservedRule[]): Points {
  const verdicts = marksOf(sheet, rules).map(({ rule, verdict }) => ({ rule, verdict, evidence: [] }));
  return pointsOf(verdicts, Object.fromEntries(rules.map((rule) => [rule.id, rule])));
}

/**
 * A sheet without faults as a line of the log. A remark stands among the answers, under the full id of its rule.
 * @param now milliseconds since 1970
 */
export function observationOf(
  procedure: string,
  rules: readonly ObservedRule[],
  { id, sheet }: SheetDraft,
  locale: Locale,
  now: number,
): Attempt {
  const finished = momentOf(sheet.day, now);
  const remarks = rules.map((rule) => ({ at: rule.id, said: (sheet.remarks[rule.id] ?? '').trim() }));
  return {
    v: 1,
    id,
    drill: `observation/${procedure}`,
    kind: 'observation',
    locale,
    started: finished,
    finished,
    ...sheetPoints(sheet, rules),
    marks: marksOf(sheet, rules),
    answers: remarks.filter(({ said }) => said !== ''),
    observer: sheet.observer.trim(),
  };
}

/** An empty sheet of today. @param now milliseconds since 1970 */
export function emptySheet(now: number): Sheet {
  return { observer: '', day: dayOf(now), sights: {}, remarks: {} };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A stored draft as far as it still fits the sheet: what is said of rules that left it is dropped.
 * @returns undefined where it is no such draft
 */
export function resumeSheet(draft: unknown, rules: readonly ObservedRule[]): SheetDraft | undefined {
  if (!isRecord(draft) || draft.v !== 1 || typeof draft.id !== 'string' || !isRecord(draft.sheet)) return undefined;
  const { observer, day, sights: seen, remarks } = draft.sheet;
  if (typeof observer !== 'string' || typeof day !== 'string' || !isRecord(seen) || !isRecord(remarks))
    return undefined;
  const sightOf = (value: unknown) => sights.find((sight) => sight === value);
  return {
    v: 1,
    id: draft.id,
    sheet: {
      observer,
      day,
      sights: Object.fromEntries(
        rules.flatMap(({ id }) => {
          const sight = sightOf(seen[id]);
          return sight ? [[id, sight] as const] : [];
        }),
      ),
      remarks: Object.fromEntries(
        rules.flatMap(({ id }) => {
          const remark = remarks[id];
          return typeof remark === 'string' ? [[id, remark] as const] : [];
        }),
      ),
    },
  };
}
