import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import { overlaid, sound } from './fixture.ts';
import { toyScorer } from './toy-scorer.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const given = { today: '2026-06-01', compile: toyScorer };

test('sound content has no problems', () => {
  expect(check(sound, given)).toEqual({
    problems: [],
    printed: '1 procedure, 4 rules, 3 drills, 72 examples: no problems',
  });
});

describe('what is printed for broken content', () => {
  const names = readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  test.each(names.map(({ name }) => name).filter((name) => name !== 'sound'))('%s', async (name) => {
    const { printed } = check(overlaid(join(fixtures, name)), given);
    await expect(`${printed}\n`).toMatchFileSnapshot(join(fixtures, name, 'printed.txt'));
  });
});
