import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../tools/content.ts';
import { bundleOf, type ChecklistBundle } from '../../catalogue/bundle.ts';
import { messages } from '../../i18n/locales.ts';
import { appliesIn } from '../../scoring/applies.ts';
import { checklistWords } from '../drill/words.ts';
import { advance, begin, candidates, factsAt } from './rehearsal.ts';
import { resumeRehearsal } from './resume.ts';
import { attemptOf, reachedBy, stepOf } from './score.ts';
import { partsOfRoles, rolesAsked, stepOfRoles } from './who-does.ts';

const catalogue = loadCatalogue(join(import.meta.dirname, '../../..'));
const words = checklistWords(messages.zh);
const bundleFor = (id: string) => {
  const drill = catalogue.drills.get(id);
  if (!drill) throw new Error(`There is no drill ${id}.`);
  return bundleOf(catalogue, drill, 'zh') as ChecklistBundle;
};
const bundle = bundleFor('dignitary-visit/preparation');
const { drill } = bundle;
const neededIn = (at: string) =>
  drill.phases.flatMap(({ items }) => items).filter((item) => appliesIn(item, factsAt(drill, at)));

/** A case picked rightly, everything done by the role in the list. */
const rightly = (at: string, seed: number) => {
  const picking = { ...begin(drill, at, 'id1', seed, 1), picked: neededIn(at).map(({ id }) => id) };
  const roles = Object.fromEntries(rolesAsked(drill, picking).map(({ id, role }) => [id, role]));
  const put = advance(advance(picking, { do: 'to-roles' }), { do: 'give', roles });
  return { ...put, phases: drill.phases.map(({ id }) => id) };
};
const cases = fc.constantFrom(...drill.cases.map(({ id }) => id));

test('in every case the roles of the list earn full marks, and are a handful to give', () => {
  fc.assert(
    fc.property(cases, fc.nat(), (at, seed) => {
      const given = rightly(at, seed);
      const asked = rolesAsked(drill, given);
      expect(asked.length).toBeLessThanOrEqual(6);
      expect(asked.some(({ named }) => named)).toBe(true);
      const { points, max } = reachedBy(bundle, stepOf(bundle, given), stepOfRoles(bundle, given));
      expect(points).toBe(max);
    }),
    { numRuns: 60 },
  );
});

test('who gives nothing to anybody never has full marks', () => {
  fc.assert(
    fc.property(cases, fc.nat(), (at, seed) => {
      const step = stepOfRoles(bundle, { ...rightly(at, seed), roles: {} });
      expect(step?.verdicts.every(({ verdict }) => verdict === 'missed')).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('what no rule settles is told as a suggestion of the house, neither right nor wrong', () => {
  const given = rightly('usual-visit', 5);
  const over = { ...given, rolesStep: stepOfRoles(bundle, given) };
  const plain = partsOfRoles(bundle, over, words).filter(({ state }) => state === 'plain');
  expect(plain.length).toBeGreaterThan(0);
  for (const { why } of plain) expect(why).toContain('本馆建议');
});

test('roles are kept beside the case, and a draft that has them is resumed', () => {
  const given = rightly('usual-visit', 5);
  const step = stepOf(bundle, given);
  const over = advance(given, { do: 'send', step, rolesStep: stepOfRoles(bundle, given), now: 50 });
  expect(attemptOf(bundle, over, step).answers.map(({ at }) => at)).toEqual(['usual-visit', 'usual-visit:roles']);
  expect(resumeRehearsal(bundle, JSON.parse(JSON.stringify(over)), 60)).toBeDefined();
});

test('where no rule names anybody, nobody is asked', () => {
  const other = bundleFor('parent-visits/parent-visit');
  const picked = other.drill.phases.flatMap(({ items }) => items.map(({ id }) => id));
  expect(rolesAsked(other.drill, { picked, seed: 3 })).toEqual([]);
});

test('an item that a case does not need does not give itself away by its words', () => {
  expect(candidates(drill, 'usual-visit', 3).find(({ id }) => id === 'settle-meal')?.text).toBe(
    '按规定定下午餐的标准和地方',
  );
});
