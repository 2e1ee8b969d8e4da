import { expect, test } from 'vitest';
import type { RuleCard } from '../../catalogue/bundle.ts';
import { messages } from '../../i18n/locales.ts';
import { reasonsOfOptions, reasonsOfOrder } from './key-words.ts';
import { actionRows, optionRows } from './rows.ts';
import type { PaperTurn } from './talk-paper.ts';
import { reasonsOfTurn } from './turn-words.ts';

const t = messages.zh.papers;
const rule = (id: string, redLine: boolean): RuleCard => ({
  id,
  version: 1,
  kind: 'dont',
  weight: 3,
  redLine,
  says: '',
  source: ['house'],
  path: '/',
});
const rules = { 'p/red': rule('p/red', true), 'p/plain': rule('p/plain', false) };

test('every wrong option has its reason by its letter, and a red line is named where it is crossed', () => {
  const options = [
    { text: '对', right: true, breaks: [] },
    { text: '越线', right: false, breaks: ['p/red'], why: '这是红线' },
    { text: '不妥', right: false, breaks: ['p/plain'], why: '不是时候' },
  ];
  const rows = optionRows(options, 5);
  const reasons = reasonsOfOptions(options, rows, rules);
  expect(reasons.map(({ text, why, crosses }) => [text, why, crosses]).sort()).toEqual([
    ['不妥', '不是时候', false],
    ['越线', '这是红线', true],
  ]);
  for (const { label, text } of reasons) expect(rows.find((row) => row.label === label)?.text).toBe(text);
});

test('the pairs of an order are told by the letters of the paper', () => {
  const actions = ['听', '记', '转'].map((text) => ({ id: text, text }));
  const before = [{ first: '听', later: '转', rule: 'p/plain', why: '先听' }];
  const rows = actionRows(actions, 3);
  const letter = (id: string) => rows.find((row) => row.id === id)?.label;
  expect(reasonsOfOrder({ before }, rows, t)).toEqual([
    { label: '1', text: `${letter('听')} 先于 ${letter('转')}`, why: '先听', crosses: false },
  ]);
});

test('a box names some of the fillings that are right as well, and does not list them all', () => {
  const field = (accept: string[], contains: boolean) =>
    ({ id: 'day', label: '日期', input: 'text', rule: 'p/plain', accept, contains }) as const;
  const asked = (accept: string[], contains = false) =>
    ({ turn: { asks: 'record', fields: [field(accept, contains)] }, rows: [] }) as unknown as PaperTurn;
  const text = (accept: string[], contains?: boolean) =>
    reasonsOfTurn(asked(accept, contains), rules, t).map((reason) => reason.text);
  expect(text(['周五'])).toEqual([]);
  expect(text(['周五', '星期五'])).toEqual(['也算对：星期五']);
  expect(text(['周五', '星期五'], true)).toEqual(['写到这些字样就对：周五／星期五']);
  expect(text([...'甲乙丙丁戊己庚辛'])).toEqual(['也算对：乙／丙／丁／戊／己／庚／…']);
});
