import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersOf, packed, unpacked } from './pairs.ts';

const char = fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code));

test('pairs that are packed come out again, whichever they are', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.tuple(char, char).map((pair) => pair.join('')),
        { maxLength: 400 },
      ),
      (pairs) => {
        const letters = lettersOf(pairs);
        const out = [...unpacked(packed(new Set(pairs), letters), letters)];
        expect(out.flatMap(([left, rights]) => [...rights].map((right) => left + right)).sort()).toEqual(pairs.sort());
      },
    ),
  );
});

test('the most frequent character comes first, and nothing is nothing', () => {
  expect(lettersOf(['您好', '好的', '您的', '的确'])).toBe('的好您确');
  expect(packed(new Set(['您好', '您的', '的确']), '的好您确')).toBe('&  ##');
  expect(unpacked('', '')).toEqual(new Map());
});
