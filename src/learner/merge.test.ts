import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Attempt } from './attempt.ts';
import { canonical, merge } from './merge.ts';
import { sampleAttempt } from './sample.ts';

/** Few ids and few contents, so that sides often meet, agree and disagree. */
const attempt = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    finished: fc.constantFrom(1, 2),
    points: fc.constantFrom(0, 1, 2),
  })
  .map((given) => sampleAttempt(given));
const record = fc.array(attempt, { maxLength: 6 });
const union = (a: Attempt[], b: Attempt[]) => merge(a, b).entries as Attempt[];

test('merging with itself or again changes nothing', () => {
  fc.assert(
    fc.property(record, record, (a, b) => {
      const once = union(a, b);
      expect(union(once, once)).toEqual(once);
      expect(union(once, b)).toEqual(once);
      expect(merge(once, once).conflicts).toEqual([]);
    }),
  );
});

test('it does not matter who merges with whom first', () => {
  fc.assert(
    fc.property(record, record, record, (a, b, c) => {
      expect(union(a, b)).toEqual(union(b, a));
      expect(union(union(a, b), c)).toEqual(union(a, union(b, c)));
    }),
  );
});

test('every id is there once, and every content is either kept or reported', () => {
  fc.assert(
    fc.property(record, record, (a, b) => {
      const { entries, conflicts } = merge(a, b);
      expect(entries.map(({ id }) => id).sort()).toEqual([...new Set([...a, ...b].map(({ id }) => id))].sort());
      const seen = new Set([...entries, ...conflicts.map(({ dropped }) => dropped)].map(canonical));
      for (const one of [...a, ...b]) expect(seen).toContain(canonical(one));
    }),
  );
});

test('two contents under one id are reported; the later one stays', () => {
  const mine = sampleAttempt({ id: 'a', finished: 1, points: 3 });
  const theirs = sampleAttempt({ id: 'a', finished: 2, points: 1 });
  expect(merge([mine], [theirs])).toEqual({
    entries: [theirs],
    conflicts: [{ id: 'a', kept: theirs, dropped: mine }],
  });
});

test('the order of keys makes no difference', () => {
  const said = { at: 'register', said: { name: '李', phone: '1' } };
  const turned = { at: 'register', said: { phone: '1', name: '李' } };
  const { conflicts } = merge([sampleAttempt({ answers: [said] })], [sampleAttempt({ answers: [turned] })]);
  expect(conflicts).toEqual([]);
});
