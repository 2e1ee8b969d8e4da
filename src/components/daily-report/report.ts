import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../schemas/text.ts';
import { writtenDay } from '../../scoring/day.ts';
import type { ReportWords } from './words.ts';

/** How many groups came through a channel. */
export interface Channel {
  name: string;
  groups: string;
}

/** A unit that was sold. */
export interface Sale {
  door: string;
  area: string;
  /** In the currency and unit of the running totals. */
  price: string;
  payment: string;
  special: string;
}

/** What is typed into the form, as it is typed (D7.02). */
export interface Report {
  project: string;
  /** `YYYY-MM-DD`, or empty. */
  day: string;
  calls: Channel[];
  visits: Channel[];
  sales: Sale[];
  /** Running totals up to the day before: units and amount. */
  before: { monthUnits: string; monthAmount: string; yearUnits: string; yearAmount: string };
}

export const emptyChannel: Channel = { name: '', groups: '' };
export const emptySale: Sale = { door: '', area: '', price: '', payment: '', special: '' };
export const emptyReport: Report = {
  project: '',
  day: '',
  calls: [emptyChannel],
  visits: [emptyChannel],
  sales: [],
  before: { monthUnits: '', monthAmount: '', yearUnits: '', yearAmount: '' },
};

/** A number as people type it, full width and thousands commas too; undefined where it is none. */
export function numberIn(typed: string): number | undefined {
  const plain = typed.normalize('NFKC').replace(/[,\s]/g, '');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** Sums without the dust of binary fractions: amounts have at most four decimals. */
const sum = (numbers: readonly number[]) => Math.round(numbers.reduce((total, one) => total + one, 0) * 1e4) / 1e4;

/** What a box lacks; `at` is its name in the form. */
export interface Fault {
  at: string;
  why: 'empty' | 'number';
}

/** Everything that must be filled in or mended before the text can be sent. */
export function faultsOf({ project, day, calls, visits, sales, before }: Report): Fault[] {
  const needed = (at: string, typed: string): Fault[] => (typed.trim() === '' ? [{ at, why: 'empty' }] : []);
  const numeric = (at: string, typed: string): Fault[] =>
    typed.trim() === '' ? [{ at, why: 'empty' }] : numberIn(typed) === undefined ? [{ at, why: 'number' }] : [];
  const channels = (at: string, all: readonly Channel[]) =>
    all.flatMap(({ name, groups }, index) =>
      name.trim() === '' && groups.trim() === ''
        ? []
        : [...needed(`${at}-${index}-name`, name), ...numeric(`${at}-${index}-groups`, groups)],
    );
  return [
    ...needed('project', project),
    ...needed('day', day),
    ...channels('calls', calls),
    ...channels('visits', visits),
    ...sales.flatMap(({ door, area, price, payment }, index) => [
      ...needed(`sales-${index}-door`, door),
      ...numeric(`sales-${index}-area`, area),
      ...numeric(`sales-${index}-price`, price),
      ...needed(`sales-${index}-payment`, payment),
    ]),
    ...Object.entries(before).flatMap(([name, typed]) => numeric(`before-${name}`, typed)),
  ];
}

/** Groups of all channels together. */
export const groupsIn = (channels: readonly Channel[]) => sum(channels.map(({ groups }) => numberIn(groups) ?? 0));

/** The running totals with today's sales. */
export function totalsOf({ sales, before }: Report) {
  const amount = sum(sales.map(({ price }) => numberIn(price) ?? 0));
  const add = (typed: string, more: number) => sum([numberIn(typed) ?? 0, more]);
  return {
    monthUnits: add(before.monthUnits, sales.length),
    monthAmount: add(before.monthAmount, amount),
    yearUnits: add(before.yearUnits, sales.length),
    yearAmount: add(before.yearAmount, amount),
  };
}

/**
 * The message to send, in the fixed format of D7.02: project, date, until the close of sales; calls and visits with their
 * channels; units sold; totals of the month and the year.
 */
export function composed(report: Report, locale: Locale, t: ReportWords): string {
  const list = (parts: readonly string[]) => parts.join(t.comma);
  const channels = (all: readonly Channel[]) => {
    const told = all.filter(({ name, groups }) => name.trim() !== '' && (numberIn(groups) ?? 0) > 0);
    if (told.length === 0) return t.noChannels;
    return list(told.map(({ name, groups }) => fill(t.channel, { name: name.trim(), n: numberIn(groups) ?? 0 })));
  };
  const units = report.sales.map(({ door, area, price, payment, special }) =>
    fill(t.unit, {
      door: door.trim(),
      area: numberIn(area) ?? area,
      price: numberIn(price) ?? price,
      payment: payment.trim(),
      special: special.trim() || t.noSpecial,
    }),
  );
  const sold = units.length > 0 ? fill(t.sold, { n: units.length, units: units.join(t.semicolon) }) : t.noneSold;
  return fill(t.message, {
    project: report.project.trim(),
    day: writtenDay(report.day, locale),
    calls: groupsIn(report.calls),
    callChannels: channels(report.calls),
    visits: groupsIn(report.visits),
    visitChannels: channels(report.visits),
    sold,
    ...totalsOf(report),
  });
}
