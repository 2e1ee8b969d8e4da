import { expect, test } from 'vitest';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { recordCatalogueOf } from './record-catalogue.ts';

const rule = (id: string, given = {}) => ({
  ...{ id, procedure: 'complaints', fullId: `complaints/${id}`, version: 2, redLine: false, status: 'active' },
  says: { zh: `${id}，{hours.reply}小时`, en: `${id}, {hours.reply} hours` },
  ...given,
});

const reviews = { due: 'Five', mistakes: 'Mistakes', changed: 'Changed' };

/** Only what the record reads of the content. */
const catalogue = {
  procedures: new Map([['complaints', { title: { zh: '投诉', en: 'Complaints' }, version: 4, desks: ['property'] }]]),
  rules: new Map(
    [rule('listen'), rule('old', { status: 'superseded' }), rule('reply', { redLine: true })].map((one) => [
      one.fullId,
      one,
    ]),
  ),
  drills: new Map([
    [
      'complaints/quiz',
      {
        ...{ id: 'complaints/quiz', procedure: 'complaints', kind: 'quiz' },
        data: {
          ...{ title: { zh: '{company}', en: '{company}' }, desk: 'property' },
          items: [{ kind: 'number', rules: ['complaints/reply'] }],
        },
      },
    ],
  ]),
  phrases: new Map(),
  desks: new Map([
    ['property', { company: { zh: '大管家', en: 'Grand Butler' }, opener: { zh: '', en: '' }, hours: { reply: 24 } }],
  ]),
} as unknown as Catalogue;

test('rules keep their number on the page, are filled in, and know their drills', () => {
  const { procedures, drills } = recordCatalogueOf(catalogue, 'en', reviews);
  expect(drills).toEqual([
    { id: 'complaints/quiz', title: 'Grand Butler', path: '/drills/complaints/quiz/', kind: 'quiz' },
    { id: 'review/due', title: 'Five', path: '/review/', kind: 'review' },
    { id: 'review/mistakes', title: 'Mistakes', path: '/review/?mistakes', kind: 'review' },
    { id: 'review/changed', title: 'Changed', path: '/review/?changed', kind: 'review' },
  ]);
  expect(procedures[0]).toMatchObject({
    id: 'complaints',
    title: 'Complaints',
    path: '/procedures/complaints/',
    version: 4,
  });
  expect(procedures[0]?.rules).toMatchObject([
    { id: 'complaints/listen', number: 1, says: 'listen, 24 hours', drills: [] },
    {
      id: 'complaints/reply',
      number: 3,
      version: 2,
      redLine: true,
      path: '/procedures/complaints/#reply',
      drills: [0],
    },
  ]);
});

test('what a rule said before comes with it, in the language of the page', () => {
  const history = [
    {
      version: 1,
      says: { zh: '{company}，72小时', en: '{company}, 72 hours' },
      until: '2026-02-01',
      why: { zh: '太久', en: 'Too long' },
    },
  ];
  const changed = { ...catalogue, rules: new Map([['complaints/listen', rule('listen', { history })]]) } as Catalogue;
  const [procedure] = recordCatalogueOf(changed, 'en', reviews).procedures;
  expect(procedure?.rules[0]?.history).toEqual([
    { version: 1, says: 'Grand Butler, 72 hours', until: '2026-02-01', why: 'Too long' },
  ]);
  expect(recordCatalogueOf(catalogue, 'en', reviews).procedures[0]?.rules[0]).not.toHaveProperty('history');
});
