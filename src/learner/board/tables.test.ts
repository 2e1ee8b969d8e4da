import { expect, test } from 'vitest';
import type { BoardRule, Scope } from './catalogue.ts';
import { sampleDigest } from './digest-sample.ts';
import { drillsTable, rulesTable, type TableWords } from './tables.ts';

const procedure = { id: 'complaints', title: '投诉处理', path: '/procedures/complaints/', version: 1, rules: [] };
const rule: BoardRule = {
  ...{ id: 'complaints/a', number: 3, says: '先道歉。', version: 1, redLine: false, path: '/', drills: [0] },
  procedure,
};
const drill = { id: 'complaints/angry-owner', title: '发火的业主', path: '/', kind: 'roleplay' } as const;
const scope: Scope = {
  procedures: [procedure],
  rules: [rule],
  drills: [drill],
  paths: [{ id: 'property', title: '物业前台', days: [] }],
};
const words: TableWords = {
  ...{ name: '名字', who: ({ name }: { name: string }) => name || '没写名字', attempts: '练过', last: '最近' },
  states: { untried: '没练过', stale: '改过', weak: '常出错', fair: '还不稳', strong: '稳了' },
  rule: ({ procedure: { title }, number, says }) => `${title} 第 ${number} 条：${says}`,
  drill: ({ best }) => `${Math.round((best ?? 0) * 100)}%`,
  path: (title) => `路径：${title}`,
  done: ({ done, steps }) => `${Math.round((100 * done) / steps)}%`,
  day: () => '2026-11-25',
};
const people = [
  sampleDigest({
    ...{ attempts: 4, last: 1 },
    rules: { 'complaints/a': { version: 1, state: 'weak', score: 0, counted: 1 } },
    drills: { 'complaints/angry-owner': { tries: 4, best: 0.85, crossed: false, last: 1 } },
    paths: { property: { done: 3, steps: 12 } },
  }),
  sampleDigest({ name: '' }),
];

test('people × rules: the state in words, and how many of each', () => {
  expect(rulesTable(people, scope, words)).toEqual({
    head: ['名字', '练过', '最近', '稳了', '还不稳', '常出错', '改过', '没练过', '投诉处理 第 3 条：先道歉。'],
    rows: [
      ['王芳', 4, '2026-11-25', 0, 0, 1, 0, 0, '常出错'],
      ['没写名字', 0, '', 0, 0, 0, 0, 1, '没练过'],
    ],
  });
});

test('people × drills and paths: the best, the share; nothing where nothing was done', () => {
  expect(drillsTable(people, scope, words)).toEqual({
    head: ['名字', '练过', '最近', '发火的业主', '路径：物业前台'],
    rows: [
      ['王芳', 4, '2026-11-25', '85%', '25%'],
      ['没写名字', 0, '', undefined, undefined],
    ],
  });
});
