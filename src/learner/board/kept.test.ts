import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Digest } from './digest.ts';
import { sampleDigest } from './digest-sample.ts';
import { boardText } from './kept.ts';
import { readBoard } from './read-kept.ts';

const full: Digest = {
  ...{ name: '王芳', files: ['a.json', 'b.json'], entries: 12, attempts: 10, last: 1_790_000_000_000 },
  rules: {
    'complaints/reply-within-24h': { version: 2, state: 'fair', score: 0.667, counted: 5, last: 1_790_000_000_000 },
    'complaints/changed': { version: 3, state: 'stale', score: 0, counted: 0 },
  },
  drills: {
    'complaints/angry-owner': { tries: 3, best: 0.85, crossed: false, last: 1_790_000_000_000 },
    'complaints/five-clears': { tries: 1, crossed: true, last: 1_780_000_000_000 },
  },
  paths: { property: { done: 3, steps: 12, begun: 1_780_000_000_000 }, school: { done: 2, steps: 2, completed: 5 } },
  weeks: { '2026-11-23': 3 },
  wrong: [
    { rule: 'complaints/other', drill: 'complaints/angry-owner', at: 'promise', said: '不归我们管', times: 4, last: 7 },
    { rule: 'complaints/other', drill: 'complaints/angry-owner', at: 'pick', said: 2, times: 1, last: 7 },
    { rule: 'complaints/other', drill: 'complaints/angry-owner', at: 'match', said: { a: 'b' }, times: 1, last: 6 },
  ],
  candidates: [
    {
      ...{ rule: 'complaints/other', version: 1, locale: 'zh', answer: '马上答复您', scored: 'missed' },
      ...{ drill: 'complaints/angry-owner', at: 'promise', finished: 9 },
    },
  ],
  sketch: [1, 2, 2 ** 52],
} as const;

test('a kept board comes back as it was', () => {
  const board = { kept: 1_790_000_000_000, people: [full, sampleDigest({ name: '' })] };
  expect(readBoard(boardText(board))).toEqual(board);
});

test('two hundred people with three hundred rules fit into what a browser keeps', () => {
  const ids = Array.from({ length: 300 }, (_, n) => `some-procedure/some-rather-long-rule-${n}`);
  const rule = { version: 1, state: 'strong', score: 0.867, counted: 5, last: 1_790_000_000_000 } as const;
  const wrong = {
    drill: 'some-procedure/some-drill',
    at: 'a-step',
    said: '答'.repeat(20),
    times: 3,
    last: 1_790_000_000_000,
  };
  const busy = sampleDigest({
    rules: Object.fromEntries(ids.map((id) => [id, rule])),
    wrong: ids.slice(0, 150).map((id) => ({ rule: id, ...wrong })),
  });
  const text = boardText({ kept: 1, people: Array.from({ length: 200 }, () => busy) });
  expect(text.length).toBeLessThan(4_000_000);
});

test.each([
  '',
  'x',
  'null',
  '[]',
  '{}',
  '{"v":2}',
  '{"v":1,"kept":1,"rules":[],"drills":[],"people":{}}',
  '{"v":1,"kept":1,"rules":["<b>"],"drills":[],"people":[]}',
  '{"v":1,"kept":1,"rules":[],"drills":[],"people":[{"name":"x"}]}',
  '{"v":1,"kept":1e300,"rules":[],"drills":[],"people":[]}',
])('%j is no board', (text) => {
  expect(readBoard(text)).toBeUndefined();
});

test('names are read as they can be shown, and nothing foreign gets in', () => {
  const text = boardText({ kept: 1, people: [sampleDigest({ name: 'x' })] })
    .replace('"name":"x"', '"name":"<b>\\u202e王","evil":1,"__proto__":{"polluted":1}')
    .replace('"weeks":{}', '"weeks":{"2026-11-23":1,"__proto__":2,"x":3}');
  expect(readBoard(text)?.people).toEqual([sampleDigest({ name: '<b> 王', weeks: { '2026-11-23': 1 } })]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('one place in it changed to anything at all is read or refused, never thrown over', () => {
  const json = JSON.parse(boardText({ kept: 1, people: [full] }));
  const places: (string | number)[][] = [];
  const walk = (value: unknown, path: (string | number)[]) => {
    places.push(path);
    if (typeof value === 'object' && value !== null)
      for (const [key, child] of Object.entries(value)) walk(child, [...path, key]);
  };
  walk(json, []);
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.jsonValue(), (path, value) => {
      const changed = structuredClone({ root: json });
      let at: Record<string, unknown> = changed;
      for (const key of ['root', ...path].slice(0, -1)) at = at[key] as Record<string, unknown>;
      at[['root', ...path].at(-1) ?? ''] = value;
      const board = readBoard(JSON.stringify(changed.root));
      if (!board) return;
      // Written once it is in order, and stays as it is.
      const settled = readBoard(boardText(board));
      expect(settled).toMatchObject({ kept: board.kept });
      expect(settled && readBoard(boardText(settled))).toEqual(settled);
    }),
    { numRuns: 400 },
  );
});
