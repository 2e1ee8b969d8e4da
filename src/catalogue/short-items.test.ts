import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../tools/content.ts';
import { locales } from '../schemas/text.ts';
import { scoreItem } from '../scoring/item.ts';
import { compileScorerIn } from '../scoring/languages/languages.ts';
import { scoreTurn } from '../scoring/turn.ts';
import type { Scorer } from '../scoring/types.ts';
import { bundleOf, type QuizBundle, type RoleplayBundle } from './bundle.ts';
import { rulesOfItem } from './catalogue.ts';
import { reviewIndexOf, shortItems, splitRef } from './short-items.ts';
import { singleBundleOf } from './single.ts';
import { suspectsOf } from './suspects.ts';

const { catalogue } = readContent(join(import.meta.dirname, '../..'));
const items = shortItems(catalogue);
const index = reviewIndexOf(catalogue);

describe('short items', () => {
  test('only active rules are asked, each by items that test it; the author check names those that nothing asks', () => {
    for (const [id, { version, weight, items: places }] of Object.entries(index.rules)) {
      expect(catalogue.rules.get(id)).toMatchObject({ status: 'active', version, weight });
      expect(places.length).toBeGreaterThan(0);
      for (const place of places) expect(items[place]?.rules).toContain(id);
    }
    expect(Object.keys(index.rules).length).toBeGreaterThan(250);
  });

  test('a turn that needs the talk before it, a register and an order of actions are none', () => {
    const refs = items.map(({ ref }) => ref);
    expect(refs).toContain('complaints/angry-owner#money');
    for (const step of ['goodbye', 'register', 'first-things'])
      expect(refs).not.toContain(`complaints/angry-owner#${step}`);
  });

  test('a rule that only a wrong option breaks is not asked by that item', () => {
    for (const { drill, step, rules } of items) {
      if (drill.kind !== 'quiz') continue;
      const item = drill.data.items.find(({ id }) => id === step);
      if (item?.kind !== 'choice') continue;
      const right = item.options.findIndex((option) => option.right);
      const told = scoreItem({ ...item, asks: '', explain: '' } as never, right).verdicts.map(({ rule }) => rule);
      expect(told.sort()).toEqual([...rules].sort());
    }
  });

  test('a ref leads back to its drill and step', () => {
    expect(splitRef('leader-reception-day/reception-day-quiz#who:2027-02-28')).toEqual({
      drill: 'leader-reception-day/reception-day-quiz',
      step: 'who:2027-02-28',
    });
    for (const ref of ['complaints', 'complaints/x', '#x', 'a/b/c#d', '']) expect(splitRef(ref)).toBeUndefined();
    for (const { ref, drill, step } of items) expect(splitRef(ref)).toEqual({ drill: drill.id, step });
  });
});

describe('a short item is scored as in its drill', () => {
  for (const locale of locales) {
    test(`${locale}: replies get the verdicts that they get in the talk`, () => {
      const talks = new Map<string, { whole: RoleplayBundle; scorer: Scorer }>();
      for (const item of items) {
        if (item.drill.kind !== 'roleplay') continue;
        const single = singleBundleOf(catalogue, item, locale) as RoleplayBundle;
        const known = talks.get(item.drill.id);
        const whole = known?.whole ?? (bundleOf(catalogue, item.drill, locale) as RoleplayBundle);
        const scorer = known?.scorer ?? compileScorerIn(whole);
        talks.set(item.drill.id, { whole, scorer });
        expect(single.drill.turns).toEqual(whole.drill.turns.filter(({ id }) => id === item.step));
        const [turn] = single.drill.turns;
        if (turn?.asks !== 'reply') continue;
        // Its own model answer, and one that is good for another turn and poor here.
        const another = whole.drill.turns.find((one) => one.asks === 'reply' && one.id !== turn.id);
        const answers = [turn.model, another?.asks === 'reply' ? another.model : ''];
        const alone = compileScorerIn(single);
        for (const answer of answers) {
          const verdicts = (by: Scorer, { rules }: RoleplayBundle) =>
            scoreTurn(turn, answer, by, rules).verdicts.map(({ rule, verdict }) => [rule, verdict]);
          expect(verdicts(alone, single), `${item.ref}: ${answer}`).toEqual(verdicts(scorer, whole));
        }
      }
    }, 60_000);

    test(`${locale}: questions keep their rules, and a transcript its suspects`, () => {
      for (const item of items) {
        if (item.drill.kind !== 'quiz') continue;
        const whole = bundleOf(catalogue, item.drill, locale) as QuizBundle;
        const single = singleBundleOf(catalogue, item, locale) as QuizBundle;
        const [asked] = single.drill.items;
        expect(single.drill.items).toEqual(whole.drill.items.filter(({ id }) => id === item.step));
        const raw = item.drill.data.items.find(({ id }) => id === item.step);
        for (const rule of raw ? rulesOfItem(raw) : []) expect(single.rules[rule]).toEqual(whole.rules[rule]);
        if (asked?.kind === 'spot') expect(suspectsOf(asked, single.rules)).toEqual(suspectsOf(asked, whole.rules));
      }
    });
  }
});
