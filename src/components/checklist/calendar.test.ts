import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import { messages } from '../../i18n/locales.ts';
import { calendarName, calendarOf } from './calendar.ts';
import { folded } from './fold.ts';
import type { PlannedItem } from './plan.ts';

const item = (id: string, more: Partial<PlannedItem> = {}): PlannedItem => ({
  id,
  text: id,
  origin: 'documented',
  role: 'desk',
  roleName: '前台',
  ...more,
});
const request = (...items: PlannedItem[]) => ({
  plan: { phases: [{ id: 'before', title: '来之前', items }] },
  run: 'run-1',
  title: '贵宾来访准备单',
  address: 'https://example.org/checklists/dignitary-visit/preparation/',
  done: new Set<string>(),
  now: Date.UTC(2026, 10, 30, 8, 0),
  t: messages.zh.prints,
});
const read = (text: string | undefined) =>
  new ICAL.Component(ICAL.parse(text ?? '')).getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));
const octets = (line: string) => new TextEncoder().encode(line).length;
const nine = Date.UTC(2026, 11, 3, 1, 0);

describe('a calendar file', () => {
  it('has one entry a time, with what is due and who does it, and an alarm half an hour before', () => {
    const text = calendarOf(
      request(
        item('late', { due: nine, dueHours: -0.5, text: '打开北门', roleName: '门卫', person: '老周' }),
        item('early', { due: nine - 3_600_000, dueHours: -2, text: '泡茶，备好；四杯' }),
        item('too', { due: nine, dueHours: -0.5 }),
      ),
    );
    const [first, second, ...others] = read(text);
    expect(others).toEqual([]);
    expect(first?.summary).toBe('贵宾来访准备单：泡茶，备好；四杯');
    expect(second?.summary).toBe('贵宾来访准备单：2 项');
    expect(second?.description.split('\n')).toEqual([
      '门卫 老周：打开北门',
      '前台：too',
      'https://example.org/checklists/dignitary-visit/preparation/',
    ]);
    expect(second?.startDate.toJSDate().getTime()).toBe(nine);
    const alarm = second?.component.getFirstSubcomponent('valarm');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT30M');
    expect(alarm?.getFirstPropertyValue('description')).toBe(second?.summary);
  });

  it('gives times in UTC, is stamped with the time given, and says nothing by the clock of the machine', () => {
    const text = calendarOf(request(item('open', { due: nine }))) ?? '';
    expect(text).toContain('\r\nDTSTART:20261203T010000Z\r\n');
    expect(text).toContain('\r\nDTSTAMP:20261130T080000Z\r\n');
    expect(calendarOf(request(item('open', { due: nine })))).toBe(text);
  });

  it('leaves out what has no time, was struck or is done; with nothing left there is no file', () => {
    const { done, ...rest } = request(
      item('whenever'),
      item('struck', { due: nine, struck: '客人不要' }),
      item('ticked', { due: nine }),
    );
    expect(calendarOf({ ...rest, done: new Set(['ticked']) })).toBeUndefined();
    expect(read(calendarOf({ ...rest, done }))).toHaveLength(1);
  });

  it('names an entry the same at every export of a run, however it is moved; two visits of one day keep their own', () => {
    const uids = (run: string, due: number) =>
      read(calendarOf({ ...request(item('open', { due, dueHours: -2 })), run })).map(({ uid }) => uid);
    expect(uids('morning', nine)).toEqual(uids('morning', nine + 9_000_000));
    expect(uids('morning', nine)).not.toEqual(uids('afternoon', nine));
  });

  it('keeps what a line of text may hold: commas, semicolons, backslashes, quotes, emoji', () => {
    const line = fc.string({
      unit: fc.constantFrom(',', ';', '\\', ':', '"', 'a', ' ', '，', '贵', '𠮷', '👩‍🚒', 'n'),
      minLength: 1,
    });
    fc.assert(
      fc.property(line, line, (text, who) => {
        const name = `开${text}关`;
        const [entry] = read(calendarOf(request(item('x', { due: nine, text: name, roleName: `谁${who}` }))));
        expect(entry?.summary).toBe(`贵宾来访准备单：${name}`);
        expect(entry?.description.split('\n')[0]).toBe(`谁${who}：${name}`);
      }),
    );
  });

  it('has no line above 75 octets, every line break is CRLF, no character is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('贵', 'a', '𠮷', 'é', ','), maxLength: 200 }), (text) => {
        const file = calendarOf(request(item('x', { due: nine, text: `开${text}` }))) ?? '';
        const lines = file.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) expect(octets(line)).toBeLessThanOrEqual(75);
        expect(lines.join('')).not.toMatch(/[\r\n\uFFFD]/u);
        expect(read(file)[0]?.summary).toBe(`贵宾来访准备单：开${text}`);
      }),
    );
  });

  it('is named by checklist and day', () => {
    expect(calendarName('dignitary-visit/preparation', '2026-12-03T09:30')).toBe('yingbin-preparation-2026-12-03.ics');
  });
});

describe('across a change of the clocks', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone;
  });

  it('an entry stands at the moment itself, whatever the zone of the browser', () => {
    const times = ['Asia/Shanghai', 'America/New_York', 'Europe/London'].map((name) => {
      process.env.TZ = name;
      const due = Date.UTC(2026, 10, 1, 5, 30);
      return read(calendarOf(request(item('x', { due })))).map(({ startDate }) => startDate.toString());
    });
    expect(times).toEqual([['2026-11-01T05:30:00Z'], ['2026-11-01T05:30:00Z'], ['2026-11-01T05:30:00Z']]);
  });

  it('wall times an hour apart by the clock are apart by what really passes', () => {
    process.env.TZ = 'America/New_York';
    const due = ['2026-10-31T09:00', '2026-11-01T09:00'].map((wall) => new Date(wall).getTime());
    const starts = read(
      calendarOf(request(item('a', { due: due[0] as number }), item('b', { due: due[1] as number, dueHours: 0 }))),
    );
    expect(starts.map(({ startDate }) => startDate.toString())).toEqual([
      '2026-10-31T13:00:00Z',
      '2026-11-01T14:00:00Z',
    ]);
  });
});

describe('folding', () => {
  it('folds anew what was folded by characters', () => {
    const line = `SUMMARY:${'贵'.repeat(60)}`;
    const refolded = folded(`${line.slice(0, 50)}\r\n\t${line.slice(50)}\r\n`);
    expect(refolded.replace(/\r\n /g, '')).toBe(`${line}\r\n`);
    expect(refolded.split('\r\n').map(octets)).toEqual([74, 73, 43, 0]);
  });
});
