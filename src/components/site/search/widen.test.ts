import { describe, expect, test } from 'vitest';
import { inOtherNumerals } from './numbers.ts';
import { meantByPinyin, meantBySound } from './sound.ts';
import { widen } from './widen.ts';
import type { Words } from './words.ts';

const words: Words = {
  synonyms: [
    ['客人', '访客', '来宾'],
    ['贵宾', 'VIP'],
    ['visitor', 'guest', 'caller'],
    ['exit slip', 'gate pass'],
  ],
  terms: [
    ['首问负责', 'shou wen fu ze'],
    ['投诉处理', 'tou su chu li'],
    ['投诉', 'tou su'],
    ['登记', 'deng ji'],
    ['旅客', 'lv ke'],
  ],
  sounds: { tou: '投偷头', su: '诉述苏', sou: '首手', wen: '问文', fu: '负付', ze: '责则', den: '登灯', ji: '记机' },
  vocabulary: ['complaint', 'compensation', 'receive', 'visitor', 'report', 'reply'],
};

const queries = (typed: string) => widen(typed, words).map(({ query }) => query);

describe('other ways to ask', () => {
  test('hold the synonyms of a word, in its place', () => {
    expect(queries('客人进门')).toEqual(['访客进门', '来宾进门']);
    expect(queries('vip')).toEqual(['贵宾']);
    expect(queries('angry visitors at the desk')).toEqual(['angry guest at the desk', 'angry caller at the desk']);
    expect(queries('the gate pass')).toEqual(['the exit slip']);
  });

  test('mend a misspelt word, and go on from there', () => {
    expect(widen('complant', words)).toEqual([{ query: 'complaint', word: 'complaint' }]);
    expect(queries('recieve')).toEqual(['receive']);
    expect(queries('visiter')).toEqual(['visitor', 'guest', 'caller']);
    expect(queries('reply')).toEqual([]);
  });

  test('read pinyin', () => {
    expect(queries('tousu')).toEqual(['投诉']);
    expect(queries('tou su')).toEqual(['投诉']);
  });

  test('read traditional characters, numbers written otherwise and questions', () => {
    expect(queries('投訴')).toEqual(['投诉']);
    expect(queries('5清楚')).toEqual(['五清楚']);
    expect(queries('登记怎么做')).toEqual(['登记']);
  });

  test('are none for a word that nobody knows', () => {
    expect(queries('xyzzyq')).toEqual([]);
    expect(queries('？')).toEqual([]);
  });
});

describe('what is meant by letters', () => {
  test.each([
    ['shouwenfuze', '首问负责'],
    ['SWFZ', '首问负责'],
    ['shouwfz', '首问负责'],
    ['fuze', '负责'],
    ['tscl', '投诉处理'],
    ['ts', '投诉'],
    ['lüke', '旅客'],
    ['lvke', '旅客'],
  ])('%s is %s', (typed, meant) => {
    expect(meantByPinyin(typed, words)[0]).toBe(meant);
  });

  test.each(['t', 'xq', 'hello', 'su'])('%s is nothing', (typed) => {
    expect(meantByPinyin(typed, words)).toEqual([]);
  });
});

describe('what is meant by sound', () => {
  test.each([
    ['投述', '投诉'],
    ['首问付责', '首问负责'],
    ['灯记客人', '登记客人'],
  ])('%s is %s', (typed, meant) => {
    expect(meantBySound(typed, words)[0]?.query).toBe(meant);
  });

  test('leaves what is right', () => {
    expect(meantBySound('投诉', words)).toEqual([]);
    expect(meantBySound('头苏', words)).toEqual([]);
  });
});

test.each([
  ['六十日', '60日'],
  ['二十四小时', '24小时'],
  ['5清楚', '五清楚'],
  ['sixty days', '60 days'],
  ['twenty-four hours', '24 hours'],
  ['5 clears', 'five clears'],
  ['a day', 'a day'],
  ['投诉', '投诉'],
])('%s in other numerals is %s', (typed, other) => {
  expect(inOtherNumerals(typed)).toBe(other);
});
