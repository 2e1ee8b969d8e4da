import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleAttempt } from '../sample.ts';
import { overlapsOf } from './overlaps.ts';
import { type Owned, personsOf } from './persons.ts';
import { holdsSketch, printsOf, sketchOf } from './prints.ts';

/** A file of somebody, with entries of these ids. */
const file = (name: string, ...ids: string[]): Owned => ({
  name,
  prints: printsOf(ids.map((id) => sampleAttempt({ id }))),
});

test('files of one name that share an entry are of one person', () => {
  expect(personsOf([file('王芳', 'a', 'b'), file('李伟', 'c'), file('王芳', 'b', 'd')])).toEqual([[0, 2], [1]]);
});

test('the middle one joins two that share nothing', () => {
  expect(personsOf([file('王芳', 'a'), file('王芳', 'c'), file('王芳', 'a', 'b', 'c')])).toEqual([[0, 1, 2]]);
});

test('two people of one name stay two', () => {
  expect(personsOf([file('王芳', 'a'), file('王芳', 'b')])).toEqual([[0], [1]]);
});

test('two people of different names stay two, whatever they share, and it is told', () => {
  const files = [file('王芳', 'a', 'b'), file('小王', 'a', 'b', 'c')];
  expect(personsOf(files)).toEqual([[0], [1]]);
  expect(overlapsOf(files)).toEqual([{ names: ['小王', '王芳'].sort(), shared: 2 }]);
});

test('a file without a name is of whom it shares an entry with', () => {
  expect(personsOf([file('', 'a'), file('王芳', 'a', 'b')])).toEqual([[0, 1]]);
  expect(personsOf([file('', 'a'), file('', 'a', 'b')])).toEqual([[0, 1]]);
});

test('… but of nobody where that would be two', () => {
  expect(personsOf([file('', 'a', 'b'), file('王芳', 'a'), file('李伟', 'b')])).toEqual([[0], [1], [2]]);
});

test('an empty file is of the only person of its name', () => {
  expect(personsOf([file('王芳'), file('王芳', 'a')])).toEqual([[0, 1]]);
  expect(personsOf([file('王芳'), file('王芳', 'a'), file('王芳', 'b')])).toEqual([[0], [1], [2]]);
  expect(personsOf([file('王芳'), file('王芳')])).toEqual([[0, 1]]);
});

const anyFile = fc
  .record({
    name: fc.constantFrom('', '王芳', '李伟'),
    ids: fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 4 }),
  })
  .map(({ name, ids }) => file(name, ...ids));

test('who is one person never depends on the order of the files, and every file is somebody’s', () => {
  fc.assert(
    fc.property(fc.array(anyFile, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (files, chance) => {
      const shuffled = [...files.keys()]
        .map((at) => ({ at, by: chance.next().value ?? 0 }))
        .sort((a, b) => a.by - b.by)
        .map(({ at }) => at);
      const turned = personsOf(shuffled.map((at) => files[at] as Owned)).map((own) =>
        own.map((at) => shuffled[at] ?? -1),
      );
      const sorted = (groups: number[][]) => groups.map((own) => own.toSorted((a, b) => a - b).join()).sort();
      expect(sorted(turned)).toEqual(sorted(personsOf(files)));
      expect(personsOf(files).flat().sort()).toEqual([...files.keys()].sort());
    }),
  );
});

test('two hundred thousand ids leave two hundred thousand prints', () => {
  const ids = Array.from({ length: 200_000 }, (_, n) => sampleAttempt({ id: n.toString(16).padStart(24, '0') }));
  expect(new Set(printsOf(ids)).size).toBe(ids.length);
});

test('a record that grew holds the sketch of what it was; one that lacks an entry of it does not', () => {
  const ids = Array.from({ length: 40 }, (_, n) => `id${n}`);
  const sketch = sketchOf(file('', ...ids).prints);
  expect(holdsSketch(new Set(file('', ...ids, 'more').prints), sketch)).toBe(true);
  expect(holdsSketch(new Set(file('', 'other', 'more').prints), sketch)).toBe(false);
  expect(holdsSketch(new Set(file('', 'other').prints), [])).toBe(false);
});
