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

test('the whole handbook leaves out no clause, and no desk reads what is not there', () => {
  const sources = 'sources:\n  D1: { name: { zh: 甲, en: A }, clauses: 8 }\n';
  const desks = sound.get('src/content/desks.yaml')?.replace('reads: [door]', 'reads: [window]') ?? '';
  const files = new Map([...sound, ['src/content/sources.yaml', sources], ['src/content/desks.yaml', desks]]);
  const found = check(files, { ...given, whole: true }).problems.map((problem) => problem.found);
  expect(found).toContain('the clause D1.01, which no rule cites');
  expect(found).not.toContain('the clause D1.07, which no rule cites');
  expect(found).toContain('the procedure `window`, which does not exist');
  expect(check(files, given).problems.map((problem) => problem.found)).not.toContain(
    'the clause D1.01, which no rule cites',
  );
});

test('a rule that no question or turn asks by itself is named: reviews would never ask it', () => {
  const edited = (path: string, from: string, to: string) => [path, (sound.get(path) ?? '').replace(from, to)] as const;
  const files = new Map([
    ...sound,
    edited('drills/door/facts.quiz.yaml', '[door/never-rude]\n    explain', '[door/say-hello]\n    explain'),
    edited(
      'drills/door/guest.roleplay.yaml',
      'guards: [door/never-rude]',
      'guards: [door/never-rude]\n    alone: false',
    ),
  ]);
  const warned = (content: typeof files) =>
    check(content, { ...given, whole: true })
      .problems.filter(({ level }) => level === 'warning')
      .map(({ found }) => found);
  expect(warned(files)).toEqual(['the rule `door/never-rude` in nothing that a review can ask by itself']);
  expect(warned(sound)).toEqual([]);
});

describe('what is printed for broken content', () => {
  const names = readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  test.each(names.map(({ name }) => name).filter((name) => name !== 'sound'))('%s', async (name) => {
    const { printed } = check(overlaid(join(fixtures, name)), given);
    await expect(`${printed}\n`).toMatchFileSnapshot(join(fixtures, name, 'printed.txt'));
  });
});
