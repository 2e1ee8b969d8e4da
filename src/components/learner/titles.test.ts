import { expect, test } from 'vitest';
import { messages } from '../../i18n/locales.ts';
import { titleOf } from './titles.ts';
import { recordWords, viewOf } from './view.ts';

const view = viewOf(
  {
    ...{ t: recordWords(messages.en), verdicts: messages.en.drill.verdict, locale: 'en', base: '/en' },
    bases: { zh: '', en: '/en' },
  },
  {
    procedures: [{ id: 'complaints', title: 'Complaints', path: '/procedures/complaints/', version: 1, rules: [] }],
    drills: [{ id: 'complaints/quiz', title: 'Five clears', path: '/drills/complaints/quiz/', kind: 'quiz' }],
  },
);

test.each([
  ['complaints/quiz', 'quiz', 'Five clears'],
  ['complaints/gone', 'quiz', 'complaints/gone'],
  ['review/due', 'review', 'Review'],
  ['observation/complaints', 'observation', 'Observation: Complaints'],
  ['observation/gone', 'observation', 'Observation'],
] as const)('an attempt at %s is called', (drill, kind, title) => {
  expect(titleOf({ drill, kind }, view)).toBe(title);
});
