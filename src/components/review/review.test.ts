import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../../tools/content.ts';
import { reviewIndexOf, type ShortItem, shortItems } from '../../catalogue/short-items.ts';
import { singleItemOf } from '../../catalogue/single.ts';
import { messages } from '../../i18n/locales.ts';
import type { DueList } from '../../learner/due.ts';
import { readAttempt } from '../../learner/read-attempt.ts';
import { type Asked, reviewModes } from '../../learner/review.ts';
import { locales } from '../../schemas/text.ts';
import { zh } from '../../scoring/languages/zh.ts';
import { type Items, nameIn } from './items.ts';
import { planText } from './plan-text.ts';
import { refsIn, resumeSitting } from './resume.ts';
import { attemptOf, reachedBy, stepOf } from './score.ts';
import { advance, begin, type Sitting, stepNow } from './sitting.ts';
import { modeIn } from './useMode.ts';

const catalogue = loadCatalogue(join(import.meta.dirname, '../../..'));
const all = shortItems(catalogue);
const index = reviewIndexOf(catalogue);

const turnRef = 'complaints/angry-owner#money';
const dated = all.find(({ drill, step }) =>
  drill.kind === 'quiz' ? drill.data.items.some(({ id, kind }) => id === step && kind === 'rota') : false,
) as ShortItem;
const choice = all.find(({ drill, step }) =>
  drill.kind === 'quiz' ? drill.data.items.some(({ id, kind }) => id === step && kind === 'choice') : false,
) as ShortItem;
const refs = [turnRef, dated.ref, choice.ref];
const items: Items = new Map(
  refs.map((ref) => [ref, singleItemOf(catalogue, all.find((one) => one.ref === ref) as ShortItem, 'zh')]),
);
const asks: Asked[] = refs.map((ref) => ({ rule: 'complaints/x', ref }));
const seed = 11;

/** Answers every question: the turn in some words, the others with their first option. */
function played(upTo = refs.length, words = '您别急，我马上报给主管。'): Sitting {
  let sitting = begin(asks, 'r1', seed, 1000);
  for (const ref of refs.slice(0, upTo)) {
    const bundle = items.get(ref)?.bundle;
    if (!bundle) throw new Error(ref);
    const step = stepOf(bundle, zh, seed, bundle.kind === 'roleplay' ? words : 0);
    sitting = advance(advance(sitting, { do: 'send', step }), { do: 'go-on', now: 9000 });
  }
  return sitting;
}
const again = (sitting: unknown) => JSON.parse(JSON.stringify(sitting));

describe('a review', () => {
  test('asks one question after another and ends once', () => {
    expect(played(0)).toMatchObject({ index: 0, view: 'ask' });
    expect(played(2)).toMatchObject({ index: 2, view: 'ask' });
    expect(played()).toMatchObject({ view: 'end', finished: 9000 });
  });

  test('shows what changed before it asks', () => {
    const sitting = begin([{ rule: 'a/b', ref: turnRef, from: 1 }], 'r1', seed, 1000);
    expect(sitting.view).toBe('change');
    expect(advance(sitting, { do: 'go-on', now: 1 }).view).toBe('ask');
  });

  test('takes no second answer, and nothing that does not fit what is shown', () => {
    const asked = played(0);
    const [step] = played(1).steps;
    if (!step) throw new Error('no step');
    const told = advance(asked, { do: 'send', step });
    expect(advance(told, { do: 'send', step })).toBe(told);
    expect(advance(told, { do: 'type', typed: 'x' })).toBe(told);
    expect(advance(asked, { do: 'go-on', now: 1 })).toBe(asked);
    expect(advance(asked, { do: 'remark', rule: 'a/b', remark: { claimed: true } })).toBe(asked);
    expect(advance(asked, { do: 'kept', kept: true })).toBe(asked);
    expect(stepNow(asked)).toBeUndefined();
    expect(stepNow(told)).toEqual(step);
  });

  test('becomes one attempt whose steps are named with their drills', () => {
    const attempt = attemptOf('due', items, 'zh', { ...played(), kept: true });
    expect(readAttempt(again(attempt))).toEqual({ value: attempt });
    expect(attempt).toMatchObject({ id: 'r1', drill: 'review/due', kind: 'review', started: 1000, finished: 9000 });
    const day = nameIn(items.get(dated.ref)?.bundle as never, seed);
    expect(day).toMatch(/:\d{4}-\d\d-\d\d$/);
    expect(attempt.answers.map(({ at }) => at)).toEqual([turnRef, `${dated.drill.id}#${day}`, choice.ref]);
    expect(new Set(attempt.marks.map(({ at }) => at))).toEqual(new Set(attempt.answers.map(({ at }) => at)));
    expect(attempt.marks.every(({ rule, version }) => index.rules[rule]?.version === version)).toBe(true);
    expect(reachedBy(items, played())).toMatchObject({ points: attempt.points, max: attempt.max });
  });

  test('keeps what the trainee says about a verdict on their own words', () => {
    const [step] = played(1, '我想想。').steps;
    const missed = step?.verdicts.find(({ verdict }) => verdict !== 'met')?.rule ?? '';
    if (!step) throw new Error('no step');
    const told = advance(advance(played(0), { do: 'send', step }), {
      do: 'remark',
      rule: missed,
      remark: { claimed: true },
    });
    const claims = attemptOf('due', items, 'zh', told).claims;
    expect(claims).toMatchObject([{ at: turnRef, rule: missed }]);
  });
});

describe('the draft of a review', () => {
  test('goes on where it was left', () => {
    for (const sitting of [played(0), played(1), played(2), played()])
      expect(resumeSitting(items, again(sitting), 9000)).toEqual(again(sitting));
  });

  test.each<[string, (sitting: Sitting) => unknown]>([
    ['nothing', () => undefined],
    ['something else', () => ({ v: 1, id: 'x', seed: 1, started: 0, steps: [] })],
    ['an item that is gone', (one) => ({ ...one, asks: [{ rule: 'a/b', ref: 'gone/quiz#x' }, ...one.asks] })],
    ['an answer of another shape', (one) => ({ ...one, steps: one.steps.map((step) => ({ ...step, said: ['x'] })) })],
    ['an answer to another step', (one) => ({ ...one, steps: one.steps.map((step) => ({ ...step, at: 'x' })) })],
    ['an answer missing', (one) => ({ ...one, steps: [] })],
    ['a question beyond the last', (one) => ({ ...one, index: 9 })],
    ['asks that are none', (one) => ({ ...one, asks: [null] })],
  ])('with %s starts anew', (_name, change) => {
    expect(resumeSitting(items, change(again(played(1))), 9000)).toBeUndefined();
  });

  test('names its items before they are fetched', () => {
    expect(refsIn(again(played(1)))).toEqual(refs);
    for (const draft of [undefined, null, 3, {}, { asks: 'x' }, { asks: [{ ref: 3 }] }])
      expect(refsIn(draft)).toEqual([]);
  });
});

test('the address says which sort of review', () => {
  expect(['', '?x', '?mistakes', '?changed=1', '?due'].map(modeIn)).toEqual([
    'due',
    'due',
    'mistakes',
    'changed',
    'due',
  ]);
});

test('whatever there is to review is said in whole sentences', () => {
  const some = Object.keys(index.rules);
  const none: DueList = { due: [], changed: [], fresh: some, mistakes: [], ahead: some };
  const lists: DueList[] = [
    none,
    { ...none, next: Date.UTC(2026, 10, 20) },
    { ...none, due: some.slice(0, 1), mistakes: some.slice(0, 1), changed: [{ rule: some[0] ?? '', from: 1 }] },
    { ...none, due: some.slice(0, 40), mistakes: some.slice(0, 40) },
  ];
  for (const locale of locales)
    for (const list of lists)
      for (const mode of reviewModes) {
        const plan = planText(mode, { state: 'known', index, entries: [], list }, 1, locale, messages[locale].review);
        expect(plan.lines.length).toBeGreaterThan(0);
        for (const text of [plan.title, ...plan.lines]) expect(text).not.toMatch(/[{}]|^$/);
      }
});
