import { expect, test } from 'vitest';
import { differences } from './compare.ts';
import type { Sheet } from './sheets.ts';
import { marked } from './verdicts.ts';

const sheet: Sheet = {
  locale: 'zh',
  phrases: { greeting: { phrases: ['您好'] } },
  facts: { company: { name: '大管家', alsoCalled: [], companyWords: [] }, hours: {}, facts: {} },
  rule: { id: 'door/say-hello', kind: 'do', signs: { met: 'greeting' } },
  answers: ['您好，这边请。', '这边请。'],
};

test('every answer has a line with its verdict and the places of its evidence', () => {
  expect(marked([sheet]).lines).toEqual([
    '["door/say-hello","您好，这边请。","met","0 2 greeting"]',
    '["door/say-hello","这边请。","missed"]',
  ]);
});

test('the hash stays with the verdicts, and changes with any of them and with their order', () => {
  const { hash } = marked([sheet]);
  const otherwise = [
    { ...sheet, answers: [...sheet.answers].reverse() },
    { ...sheet, phrases: { greeting: { phrases: ['您'] } } },
    { ...sheet, rule: { ...sheet.rule, id: 'door/say-hallo' } },
    { ...sheet, answers: sheet.answers.slice(0, 1) },
  ];
  expect(hash).toMatch(/^[0-9a-f]{16}$/);
  expect(marked([sheet, { ...sheet, answers: [] }]).hash).toBe(hash);
  expect(new Set([hash, ...otherwise.map((one) => marked([one]).hash)]).size).toBe(otherwise.length + 1);
});

test('where engines agree there is nothing to say', () => {
  expect(differences(marked([sheet]), 'Firefox', marked([sheet]))).toEqual([]);
});

test('that nothing was marked is no agreement', () => {
  expect(differences(marked([]), 'Firefox', marked([]))).toEqual(['There are no labelled answers to mark.']);
});

test('where they do not, the first answers that differ are named', () => {
  const node = marked([{ ...sheet, answers: Array.from({ length: 7 }, (_, at) => `您好${at}`) }]);
  const lines = node.lines.map((line, at) => (at === 0 ? line : line.replace('met', 'missed')));
  expect(differences(node, 'Firefox', { hash: 'other', lines: lines.slice(0, 6) }).join('\n')).toMatchInlineSnapshot(`
    "Firefox marks 6 of 7 answers otherwise than Node (other, not 52cc505d9a4262f6).
      Node      ["door/say-hello","您好1","met","0 2 greeting"]
      Firefox   ["door/say-hello","您好1","missed","0 2 greeting"]
      Node      ["door/say-hello","您好2","met","0 2 greeting"]
      Firefox   ["door/say-hello","您好2","missed","0 2 greeting"]
      Node      ["door/say-hello","您好3","met","0 2 greeting"]
      Firefox   ["door/say-hello","您好3","missed","0 2 greeting"]
      Node      ["door/say-hello","您好4","met","0 2 greeting"]
      Firefox   ["door/say-hello","您好4","missed","0 2 greeting"]
      Node      ["door/say-hello","您好5","met","0 2 greeting"]
      Firefox   ["door/say-hello","您好5","missed","0 2 greeting"]
      … and 1 more"
  `);
});
