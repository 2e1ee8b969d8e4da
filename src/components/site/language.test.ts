import { expect, test } from 'vitest';

// The module looks at the page only when asked to.
import { placeRead } from './language.ts';

const spots = [
  { id: 'when', top: -400 },
  { id: 'first-contact', top: 20 },
  { id: 'steps', top: 500 },
];

test('the place read is the last that begins above the line', () => {
  expect(placeRead(spots, 200)).toBe('first-contact');
  expect(placeRead(spots, 0)).toBe('when');
});

test('above the first place there is none', () => {
  expect(placeRead(spots, -500)).toBeUndefined();
});
