import { expect, test } from 'vitest';
import type { Catalogue } from './catalogue.ts';
import { countsOf, coverageOfClauses, coverageOfRules } from './coverage.ts';

const rule = (id: string, source: string[]) => ({ id, procedure: 'door', fullId: `door/${id}`, source });

/** Only what coverage reads of the content. */
const catalogue = {
  procedures: new Map([['door', {}]]),
  rules: new Map([rule('greet', ['D1.02', 'house']), rule('ask', ['D1.02'])].map((one) => [one.fullId, one])),
  drills: new Map([
    ['door/talk', { kind: 'roleplay', data: { turns: [turn('reply', ['door/greet']), turn('choice', [])] } }],
    ['door/quiz', { kind: 'quiz', data: { items: [{ kind: 'number', rules: ['door/greet'] }] } }],
  ]),
  documents: new Map([['D1', { clauses: 3 }]]),
} as unknown as Catalogue;

function turn(asks: string, expects: string[]) {
  return { asks, expects, guards: [], options: [] };
}

test('a rule is covered by the drills that cite it, kind by kind', () => {
  expect(coverageOfRules(catalogue).map(({ rule: { id }, drills }) => [id, drills])).toEqual([
    ['greet', { roleplay: 1, quiz: 1, checklist: 0 }],
    ['ask', { roleplay: 0, quiz: 0, checklist: 0 }],
  ]);
});

test('every clause is listed, with the rules that carry it or none', () => {
  expect(coverageOfClauses(catalogue).map(({ clause, rules }) => [clause, rules.map(({ id }) => id)])).toEqual([
    ['D1.01', []],
    ['D1.02', ['greet', 'ask']],
    ['D1.03', []],
  ]);
});

test('counts turns in own words and questions', () => {
  expect(countsOf(catalogue)).toEqual({ procedures: 1, rules: 2, clauses: 3, replies: 1, questions: 1, checklists: 0 });
});
