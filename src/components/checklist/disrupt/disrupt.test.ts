import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { loadCatalogue } from '../../../../tools/content.ts';
import { bundleOf, type ChecklistBundle } from '../../../catalogue/bundle.ts';
import { withoutDisruptions } from '../../../catalogue/disruptions.ts';
import { messages } from '../../../i18n/locales.ts';
import { stepsOf } from '../../../learner/steps.ts';
import { locales } from '../../../schemas/text.ts';
import { type Change, turnOf } from '../../../scoring/disrupt.ts';
import { markWord, partsOfMarks, whyOf } from './parts.ts';
import { attemptOfUpset, reachedInUpset, stepsOfUpset } from './score.ts';
import { advanceUpset, askedIn, beginUpset, resumeUpset, type Upset } from './session.ts';

const catalogue = loadCatalogue(join(import.meta.dirname, '../../../..'));

/** Every change of every checklist, in both languages. */
const all = locales.flatMap((locale) =>
  [...catalogue.drills.values()].flatMap((drill) => {
    if (drill.kind !== 'checklist') return [];
    const bundle = bundleOf(catalogue, drill, locale) as ChecklistBundle;
    return (bundle.drill.disruptions ?? []).map((change) => ({
      name: `${locale} ${drill.id} ${change.id}`,
      bundle,
      change,
    }));
  }),
);
/** One of them by its place, so that a failure prints no more than that. */
const given = fc.record({ at: fc.nat(all.length - 1), seed: fc.nat(0xffffffff) });
const oneAt = (at: number) => all[at] as (typeof all)[number];

const begun = ({ drill }: ChecklistBundle, change: Change, seed: number) => beginUpset(drill, change, 'id1', seed, 11);
/** What the key says, as a trainee would answer it. */
const byKey = (bundle: ChecklistBundle, change: Change, seed: number): Upset => ({
  ...begun(bundle, change, seed),
  marks: Object.fromEntries(askedIn(bundle.drill, change, seed).map(({ item, effect }) => [item.id, effect])),
  order: change.actions.map(({ id }) => id),
});

describe('every change to a plan in the catalogue', () => {
  it('is there, ten and more for a dignitary’s visit and three for three others', () => {
    const count = (id: string) => all.filter(({ bundle }) => bundle.id === id && bundle.locale === 'zh').length;
    expect(count('dignitary-visit/preparation')).toBeGreaterThanOrEqual(10);
    for (const id of ['gate-control/gate-shift', 'leader-reception-day/reception-day', 'parent-visits/parent-visit'])
      expect(count(id), id).toBeGreaterThanOrEqual(3);
  });

  it('gives full marks for its own key', () => {
    fc.assert(
      fc.property(given, ({ at, seed }) => {
        const { bundle, change } = oneAt(at);
        const { points, max } = reachedInUpset(bundle, stepsOfUpset(bundle, change, byKey(bundle, change, seed)));
        expect(max).toBeGreaterThan(0);
        expect(points).toBe(max);
      }),
      { numRuns: 300 },
    );
  });

  it('never gives full marks to who marks nothing, nor to who marks everything', () => {
    fc.assert(
      fc.property(given, ({ at, seed }) => {
        const { bundle, change } = oneAt(at);
        const key = byKey(bundle, change, seed);
        for (const mark of ['stays', 'alters', 'drops', 'adds']) {
          const marks = Object.fromEntries(Object.keys(key.marks).map((id) => [id, mark]));
          const { points, max } = reachedInUpset(bundle, stepsOfUpset(bundle, change, { ...key, marks }));
          expect(points).toBeLessThan(max);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('asks about at most ten items, some of which change and at least three of which do not', () => {
    fc.assert(
      fc.property(given, ({ at, seed }) => {
        const { bundle, change } = oneAt(at);
        const asked = askedIn(bundle.drill, change, seed);
        expect(asked.length).toBeLessThanOrEqual(10);
        expect(asked.filter(({ effect, suggestion }) => effect !== 'stays' && !suggestion).length).toBeGreaterThan(0);
        expect(asked.filter(({ effect, listed }) => effect === 'stays' && listed).length).toBeGreaterThanOrEqual(3);
        expect(askedIn(bundle.drill, change, seed)).toEqual(asked);
      }),
      { numRuns: 200 },
    );
  });

  test.each(all)('$name: every mark that is wrong says why, and no text has a hole', ({ bundle, change }) => {
    const { drill, locale } = bundle;
    const t = messages[locale].disrupt;
    const turned = turnOf(drill, change);
    for (const seed of [1, 2, 3]) {
      const upset = { ...byKey(bundle, change, seed), marks: {} };
      const [step] = stepsOfUpset(bundle, change, upset);
      const asked = askedIn(drill, change, seed);
      const parts = step ? partsOfMarks(drill, asked, turned, step, t) : [];
      expect(parts).toHaveLength(asked.length);
      for (const { state, why } of parts) if (state === 'wrong') expect(why).toBeTruthy();
      expect(JSON.stringify([parts, change])).not.toMatch(/\{fact\.|undefined/);
    }
  });

  it('scores alike in both languages', () => {
    const half = all.length / 2;
    for (const [index, { bundle, change }] of all.slice(0, half).entries()) {
      const other = all[index + half];
      const ids = (one: typeof other) =>
        one && askedIn(one.bundle.drill, one.change, 5).map(({ item, effect }) => [item.id, effect]);
      expect(ids(other)).toEqual(ids({ name: '', bundle, change }));
    }
  });
});

describe('a change being worked on', () => {
  const found = all.find(({ name }) => name === 'zh dignitary-visit/preparation forty-minutes-early');
  if (!found) throw new Error('the first change is gone');
  const { bundle, change } = found;
  const t = messages.zh.disrupt;
  const key = byKey(bundle, change, 7);
  const steps = stepsOfUpset(bundle, change, key);
  const over = advanceUpset(key, { do: 'send', steps, now: 50 });
  const stored = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
  const resume = (draft: unknown) => resumeUpset(bundle.drill, [change], bundle.rules, stored(draft), 60);

  it('goes from marking to ordering and back, and stays put once scored', () => {
    const ordering = advanceUpset(begun(bundle, change, 7), { do: 'to-order' });
    expect(advanceUpset(ordering, { do: 'mark', marks: {} })).toBe(ordering);
    expect(advanceUpset(ordering, { do: 'back' }).view).toBe('mark');
    expect(over).toMatchObject({ view: 'end', finished: 50 });
    expect(advanceUpset(over, { do: 'put', order: [] })).toBe(over);
  });

  it('is resumed while change and checklist are the same', () => {
    expect(resume(key)).toEqual(stored(key));
    expect(resume(over)).toEqual(stored(over));
    expect(resume({ ...key, change: 'gone' })).toBeUndefined();
    expect(resume({ ...key, marks: { gone: 'stays' } })).toBeUndefined();
    expect(resume({ ...key, order: ['report'] })).toBeUndefined();
    expect(resume({ ...key, view: 'end' })).toBeUndefined();
  });

  it('is kept as an attempt whose steps the record can name', () => {
    const attempt = attemptOfUpset(bundle, over);
    expect(attempt).toMatchObject({ kind: 'checklist', drill: bundle.id, finished: 50 });
    expect(attempt.points).toBe(attempt.max);
    expect(new Set(attempt.marks.map(({ at }) => at))).toEqual(new Set([change.id, `${change.id}:actions`]));
    const words = stepsOf(bundle, t.effects);
    expect(words[change.id]).toMatchObject({ asks: change.tells, values: { adds: '加上' } });
    expect(words[`${change.id}:actions`]?.names?.report).toBe('打电话报告接待负责人');
  });

  it('tells why in the author’s words, and in the facts where conditions decide', () => {
    const letIn = askedIn(bundle.drill, change, 7).find(({ item }) => item.id === 'let-in');
    expect(letIn && whyOf(bundle.drill, letIn, turnOf(bundle.drill, change), t)).toContain('先迎进来');
    const rain = bundle.drill.disruptions?.find(({ id }) => id === 'rain');
    const umbrellas = rain && askedIn(bundle.drill, rain, 7).find(({ item }) => item.id === 'rain');
    expect(rain && umbrellas && whyOf(bundle.drill, umbrellas, turnOf(bundle.drill, rain), t)).toBe(
      '“那天可能下雨吗？”原来答“否”，现在答“是”。',
    );
  });

  it('says of an item that was never on the list that it is not needed', () => {
    expect(markWord('stays', false, t)).toBe('不用');
    expect(markWord('stays', true, t)).toBe('照旧');
  });

  it('does not travel with the page of the checklist', () => {
    const page = withoutDisruptions(bundle);
    expect(page.drill).not.toHaveProperty('disruptions');
    expect(page.disruptions).toBe(bundle.drill.disruptions?.length);
  });
});
