import { expect, test } from 'vitest';
import { facts, judge, judgeAll, phrases } from '../../fixtures.ts';
import { compilePhrases } from '../../match.ts';
import { commonCharacters, foundHeard, hear, hearingOf, vocabularyOf } from './homophones.ts';
import { rightsOf, unpacked } from './pairs.ts';

const hearing = hearingOf(phrases.zh, [facts.zh.company.name], Object.values(facts.zh.facts));
const heardAs = (text: string) => hear(text, hearing)?.text;

test('there are 3,755 common characters, from 啊 to 座', () => {
  const common = commonCharacters();
  expect([common.length, common[0], common.at(-1)]).toEqual([3755, '啊', '座']);
});

test.each([
  ['报歉', '抱歉'],
  ['大馆家物业', '大管家物业'],
  ['请问怎么成呼', '请问怎么称呼'],
])('%s is heard as %s', (typed, meant) => {
  expect(heardAs(typed)).toBe(meant);
});

test.each([
  ['a right word', '抱歉，大管家物业'],
  ['another real word that sounds alike', '帮您登机'],
  ['a word that is known only from a forbidden phrase', '关我什么是'],
  ['a negator', '步知道'],
  ['a number', '而十四小时'],
  ["a person's name", '汪女士'],
  ['Latin text', 'sory to keep you waiting'],
])('%s stays as typed', (_, text) => {
  expect(heardAs(text)).toBeUndefined();
});

test('an adverb makes no word with what follows it: 刚才信号 is not 才行', () => {
  const known = hearingOf({ ask: { phrases: ['才行', '行动'] } }, [], []);
  expect(hear('刚才信号不好', known)).toBeUndefined();
  expect(hear('信动', known)?.text).toBe('行动');
});

test.each([
  ['抱歉', [0], 1],
  ['抱歉', [0, 1], 0],
  ['大管家', [0, 2], 0],
  ['大管家物业', [1, 4], 1],
  ['大管家物业', [1, 2, 4], 0],
  ['抱歉', [], 0],
])('%s with changes at %j is found %i times', (text, places, times) => {
  expect(foundHeard({ text, changed: new Set(places) }, compilePhrases([text]))).toHaveLength(times);
});

test.each([
  ['G', '您好，大馆家物业', 'met'],
  ['S', '报歉，让您久等了', 'met'],
  ['G', '您好，小馆家物业', 'violated'],
] as const)('%s: %s', (letter, answer, verdict) => {
  expect(judge(letter, 'zh', answer).verdict).toBe(verdict);
});

test('no answer is accused of what it was only heard to say', () => {
  expect(judge('R', 'zh', '48小时内给您回付').verdict).not.toBe('violated');
  expect(judge('N', 'zh', '您高错了').verdict).not.toBe('violated');
});

test('evidence points at what was typed', () => {
  const [greet] = judgeAll('zh', '您好，大馆家物业');
  expect(greet?.evidence).toContainEqual(expect.objectContaining({ sign: 'slot:company', start: 3, end: 8 }));
});

test('a vocabulary holds each pair once, and as meant where any phrase may be meant', () => {
  const { letters, meant, known } = vocabularyOf({
    ask: { phrases: ['您好…您(贵|好)'] },
    rude: { phrases: ['您好烦'], forbidden: true },
  });
  expect(unpacked(meant, letters)).toEqual(rightsOf(['您好']));
  expect(unpacked(known, letters)).toEqual(rightsOf(['好烦']));
});
