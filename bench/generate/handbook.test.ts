import { expect, test } from 'vitest';
import { compileScorerIn } from '../../src/scoring/languages/languages.ts';
import { check } from '../../tools/check/check.ts';
import { handbook } from './handbook.ts';

const given = { today: '2026-11-25', compile: compileScorerIn, whole: true };

test.each([
  [
    'few drills',
    { procedures: 14, drills: 2, rules: 6 },
    '14 procedures, 84 rules, 2 drills, 448 examples: no problems',
  ],
  [
    'many drills',
    { procedures: 5, drills: 16, rules: 6 },
    '5 procedures, 30 rules, 16 drills, 160 examples: no problems',
  ],
  [
    'one rule a page',
    { procedures: 6, drills: 4, rules: 1 },
    '6 procedures, 6 rules, 4 drills, 192 examples: no problems',
  ],
])('a made-up handbook with %s has no problem', (_, size, printed) => {
  expect(check(handbook(size), given).printed).toBe(printed);
});

test('the same seed makes the same handbook, another one another', () => {
  const size = { procedures: 3, drills: 7, rules: 6 };
  expect([...handbook(size, 2)]).toEqual([...handbook(size, 2)]);
  expect([...handbook(size, 2)]).not.toEqual([...handbook(size, 3)]);
});

test('a page is as long as a real one, and stays as it is when others come', () => {
  const page = 'src/content/procedures/procedure-0001/zh.mdx';
  const small = handbook({ procedures: 8, drills: 8, rules: 6 }).get(page) ?? '';
  const han = small.match(/\p{Script=Han}/gu)?.length ?? 0;
  expect(han).toBeGreaterThan(1000);
  expect(han).toBeLessThan(1600);
  expect(handbook({ procedures: 12, drills: 12, rules: 6 }).get(page)).toBe(small);
});
