import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { kinds } from '../src/catalogue/catalogue.ts';
import { check } from './check/check.ts';
import { contentOf } from './check/content.ts';
import { readFiles } from './check/files.ts';
import { sourcesOf } from './check/sources.ts';
import { toyScorer } from './check/toy-scorer.ts';
import { newDrill, newPath, writeNew } from './new.ts';

const sound = readFiles(join(import.meta.dirname, 'check/fixtures/sound'));
const { catalogue } = contentOf(sourcesOf(sound));

describe('a new drill', () => {
  test.each(kinds)('%s: the check finds nothing to mend', (kind) => {
    const { path, text } = newDrill(catalogue, kind, 'door/fresh');
    expect(path).toBe(`drills/door/fresh.${kind}.yaml`);
    expect(text).toContain(`public/schemas/${kind}.json`);
    const { problems } = check(new Map([...sound, [path, text]]), { today: '2026-06-01', compile: toyScorer });
    expect(problems).toEqual([]);
  });

  test.each([
    ['roleplays', 'door/fresh', 'roleplay, quiz or checklist, or path'],
    ['quiz', 'dor/fresh', 'write door'],
    ['quiz', 'door/Fresh Start', 'lower-case'],
    ['quiz', 'door', 'lower-case'],
    [undefined, undefined, 'npm run new'],
  ])('%s %s is refused with a hint', (kind, id, hint) => {
    expect(() => newDrill(catalogue, kind, id)).toThrow(hint);
  });
});

describe('a new path', () => {
  test.each([
    ['property', 'property'],
    ['newcomers', undefined],
  ])('%s: the check finds nothing to mend', (id, desk) => {
    const { path, text } = newPath(catalogue, id);
    expect(path).toBe(`src/content/paths/${id}.yaml`);
    const content = contentOf(sourcesOf(new Map([...sound, [path, text]])));
    expect(content.catalogue.paths.get(id)?.desk).toBe(desk);
    const { problems } = check(new Map([...sound, [path, text]]), { today: '2026-06-01', compile: toyScorer });
    expect(problems).toEqual([]);
  });

  test('an id that will not do is refused with a hint', () => {
    expect(() => newPath(catalogue, 'Week Two')).toThrow('lower-case');
  });
});

describe('writing it', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'new-drill-'));
    for (const [path, text] of sound) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('makes the file, and never one over another', () => {
    const path = writeNew(root, 'quiz', 'door/fresh');
    const before = readFileSync(join(root, path), 'utf8');
    expect(() => writeNew(root, 'quiz', 'door/fresh')).toThrow('is there already');
    expect(readFileSync(join(root, path), 'utf8')).toBe(before);
    expect(readFileSync(join(root, writeNew(root, 'path', 'property')), 'utf8')).toContain('desk: property');
  });
});
