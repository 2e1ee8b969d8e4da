import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ChecklistBundle } from '../../../catalogue/bundle.ts';
import { messages } from '../../../i18n/locales.ts';
import { noVisit, type Visit } from '../plan.ts';
import { sampleDrill, sampleRules } from '../sample.ts';
import { addressFor } from './address.ts';
import { sheetsFor } from './choice.ts';
import { cardRoom, page } from './measure.ts';
import type { Line, Sheet } from './model.ts';
import { gatesOf } from './Phases.tsx';
import { blankSheet, type Known, type Material, shareOf, visitSheet } from './sheet.ts';
import { otherBase } from './useOther.ts';

const material = (locale: 'zh' | 'en' = 'zh'): Material => ({
  bundle: {
    ...{ kind: 'checklist', id: 'p/list', locale, drill: sampleDrill, rules: sampleRules, phrases: {} },
    facts: { company: { name: '远岭实业', alsoCalled: [], companyWords: [] }, hours: {}, facts: {} },
  } satisfies ChecklistBundle,
  procedure: { title: '贵宾来访', version: 3 },
  t: messages[locale].prints,
  sheet: messages[locale].checklist.sheet,
});
const visited = (visit: Partial<Visit> = {}, ticks: Known['ticks'] = {}) =>
  visitSheet(material(), { visit: { ...noVisit, ...visit }, ticks });
const lineOf = (sheet: Sheet, id: string): Line | undefined =>
  sheet.phases.flatMap(({ lines }) => lines).find((line) => line.id === id);

describe('the blank form', () => {
  const sheet = blankSheet(material());

  it('has every item, with its condition, its suggestion and its gate', () => {
    expect(sheet.phases.map(({ lines }) => lines.map(({ id }) => id))).toEqual([
      ['ask', 'seats', 'ready'],
      ['open'],
      ['serve'],
    ]);
    expect(lineOf(sheet, 'ask')?.tags).toEqual(['仅当 A 是']);
    expect(lineOf(sheet, 'seats')).toMatchObject({
      tags: ['本馆建议', '仅当 C ≥ 10'],
      due: '提前 24 小时*',
      source: '本馆',
    });
    expect(sheet.phases.map(gatesOf)).toEqual([['照单看过一遍'], [], []]);
    expect(sheet.phases[1]?.title).toBe('北门');
    expect(lineOf(sheet, 'seats')?.text).toBe('备好＿＿个座位');
    expect(lineOf(sheet, 'serve')?.text).toBe('照定好的＿＿上菜');
    expect([sheet.starred, shareOf(sheet, 'guard').starred]).toEqual([true, false]);
  });

  it('asks the facts: boxes for what can be ticked, a line for what is written', () => {
    expect(sheet.facts.map(({ letter, options, usual, answer }) => [letter, options, usual, answer])).toEqual([
      ['A', ['是', '否'], undefined, undefined],
      ['B', ['不用', '午餐', '晚餐'], undefined, undefined],
      ['C', [], undefined, undefined],
      ['D', [], '北门', undefined],
    ]);
  });

  it('names the procedure with its version, and a rule’s version where it is not the first', () => {
    expect(sheet.version).toBe('依《贵宾来访》第 3 版');
    expect(lineOf(sheet, 'open')).toMatchObject({ source: 'D5.02 第 3 版', version: 3, path: '/procedures/p/open' });
    expect(lineOf(sheet, 'seats')).toMatchObject({ source: '本馆', version: 1 });
  });
});

describe('the form of a visit', () => {
  it('has what applies, with the answers of this time', () => {
    const sheet = visited({ facts: { meal: 'dinner', party: 12, gate: '东门' } });
    expect(sheet.facts.map(({ answer }) => answer)).toEqual(['是', '晚餐', '12', '东门']);
    expect(lineOf(sheet, 'open')?.text).toBe('打开东门');
    expect(lineOf(sheet, 'ask')?.tags).toEqual([]);
  });

  it('gives times by the clock once the event has one; the day only where it is another', () => {
    const sheet = visited({ event: '2026-12-03T09:30', facts: { party: 12 } });
    expect(sheet.event).toEqual({ name: '客人抵达', time: '2026年12月3日 星期四 09:30' });
    expect(lineOf(sheet, 'ready')?.due).toBe('07:30*');
    expect(lineOf(sheet, 'seats')?.due).toBe('12月2日 09:30*');
    expect(lineOf(visited(), 'ready')?.due).toBe('提前 2 小时*');
  });

  it('says “now” for what should have been done before the visit was known of', () => {
    const booked = new Date(2026, 11, 3, 9).getTime();
    expect(lineOf(visited({ event: '2026-12-03T09:30', booked }), 'ready')?.due).toBe('现在就做*');
  });

  it('keeps the documented wording below the day’s, and says why something was struck', () => {
    const sheet = visited({ reworded: { open: '两扇门都开' }, struck: { ask: '已经问过' } });
    expect(lineOf(sheet, 'open')).toMatchObject({ text: '两扇门都开', notes: ['规程原话：打开北门'] });
    expect(lineOf(sheet, 'ask')?.struck).toBe('已经问过');
  });

  it('marks what was added, and who has the role', () => {
    const added = [{ id: 'own', phase: 'gate', text: '放好路牌', role: 'guard' }];
    const sheet = visited({ added, people: { guard: '老周' } });
    expect(lineOf(sheet, 'own')).toMatchObject({ tags: ['自己加的'], who: '门卫 老周', source: '', version: 0 });
    expect(sheet.roles).toEqual([
      { id: 'desk', name: '前台' },
      { id: 'lead', name: '负责人' },
      { id: 'guard', name: '门卫', person: '老周' },
    ]);
  });

  it('shows what is ticked, by the version of the rule that was followed', () => {
    const at = new Date(2026, 11, 3, 8, 5).getTime();
    expect(lineOf(visited({}, { open: { at, version: 2 } }), 'open')).toMatchObject({
      done: true,
      source: 'D5.02 第 2 版',
      notes: ['2026-12-03 08:05 做完'],
    });
  });

  it('makes nobody wait for a gate that was struck', () => {
    expect(visited({ struck: { ready: '时间不够' } }).phases.flatMap(gatesOf)).toEqual([]);
  });
});

describe('the share of one role', () => {
  it('has its items alone, without those struck and without empty phases', () => {
    const sheet = visited({ facts: { meal: 'lunch' }, struck: { ready: '不用' } });
    const mine = shareOf(sheet, 'lead');
    expect(mine.phases.map(({ lines }) => lines.map(({ id }) => id))).toEqual([['serve']]);
    expect(shareOf(sheet, 'nobody').phases).toEqual([]);
  });

  it('together they are the whole, each line once', () => {
    const sheet = blankSheet(material());
    const ids = sheet.roles.flatMap(({ id }) =>
      shareOf(sheet, id).phases.flatMap(({ lines }) => lines.map((line) => line.id)),
    );
    expect(ids.sort()).toEqual(sheet.phases.flatMap(({ lines }) => lines.map((line) => line.id)).sort());
  });
});

describe('languages', () => {
  const known = { visit: noVisit, ticks: {} };
  const picked = (languages: 'this' | 'other' | 'both', other?: Material) =>
    sheetsFor({ languages, filled: true }, material(), other, known)?.map(({ locale }) => locale);

  it('are this one, the other or both, this one leading', () => {
    expect(picked('this')).toEqual(['zh']);
    expect(picked('other', material('en'))).toEqual(['en']);
    expect(picked('both', material('en'))).toEqual(['zh', 'en']);
  });

  it('wait for the other one to be fetched', () => {
    expect(picked('both')).toBeUndefined();
  });

  it('have the same lines in the same places, so that they can stand side by side', () => {
    const ids = (locale: 'zh' | 'en') =>
      blankSheet(material(locale)).phases.map(({ lines }) => lines.map(({ id }) => id));
    expect(ids('zh')).toEqual(ids('en'));
  });

  it('know where the other one is', () => {
    expect([otherBase('', 'zh'), otherBase('/x', 'zh'), otherBase('/en', 'en'), otherBase('/x/en', 'en')]).toEqual([
      '/en',
      '/x/en',
      '',
      '/x',
    ]);
  });
});

describe('the paper', () => {
  const css = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

  it('has the margins that the preview reckons with', () => {
    expect(css('pages.css')).toContain(`margin: ${page.top}mm 15mm ${page.bottom}mm;`);
    expect(css('panel.css')).toContain(`--gap: ${page.gap}mm;`);
  });

  it('has cards that hold what is put on them', () => {
    const sizes = (selector: string) =>
      Number(new RegExp(`${selector} \\{[^}]*block-size: (\\d+)mm`).exec(css('pocket.css'))?.[1]);
    const inside = sizes('\\.pocket') - 2 * 7 - sizes('\\.pocket-foot');
    expect(cardRoom.first).toBeLessThanOrEqual(inside - sizes('\\.pocket-head\\[data-first\\]'));
    expect(cardRoom.later).toBeLessThanOrEqual(inside - sizes('\\.pocket-head'));
  });
});

describe('the code', () => {
  it('is left out where the address is only this computer’s', () => {
    expect(addressFor(new URL('http://localhost:4321'), '/x/')).toBeUndefined();
    expect(addressFor(undefined, '/x/')).toBeUndefined();
    expect(addressFor(new URL('https://desk.example.org'), '/x/')).toBe('https://desk.example.org/x/');
  });
});
