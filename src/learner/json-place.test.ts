import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonPlace } from './json-place.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test.each([
  ['{}', ''],
  [' [1, {"a": null}]\n', ''],
  ['', '1:1'],
  ['{"a": 1,}', '1:9'],
  ['{"a" 1}', '1:6'],
  ["{'a': 1}", '1:2'],
  ['[1, 2', '1:6'],
  ['[1]]', '1:4'],
  ['{\n "a": oops\n}', '2:7'],
  ['{\n "a": "cut of', '2:7'],
  ['[01]', '1:3'],
  ['[1}', '1:3'],
])('%j stops being JSON at “%s”', (text, place) => {
  expect(jsonPlace(text)).toBe(place);
});

test('it agrees with the engine on every text', () => {
  fc.assert(fc.property(fc.json(), (text) => jsonPlace(text) === ''));
  const piece = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', 'true', ' ', '\n', '"', '\\', '-', 'e');
  const pieces = fc.array(piece, { maxLength: 12 }).map((list) => list.join(''));
  fc.assert(
    fc.property(pieces, (text) => (jsonPlace(text) === '') === isJson(text)),
    { numRuns: 3000 },
  );
});

test('a million brackets do not exhaust it', () => {
  expect(jsonPlace('['.repeat(1_000_000))).toBe('1:1000001');
});
