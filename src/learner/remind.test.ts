import { expect, test } from 'vitest';
import { unsaved } from './remind.ts';

const day = 24 * 60 * 60 * 1000;
const start = 1_790_000_000_000;

test.each([
  ['nothing practised', 0, undefined, undefined, 30, 0, false],
  ['a few, today', 3, 0, undefined, 0, 3, false],
  ['a few, a week ago', 3, 0, undefined, 7, 3, true],
  ['many, today', 10, 0, undefined, 0, 10, true],
  ['all saved, long ago', 12, 0, { at: 1, attempts: 12 }, 90, 0, false],
  ['a few since the last backup', 14, 0, { at: 5, attempts: 12 }, 6, 2, false],
  ['a few since a backup of last week', 14, 0, { at: 5, attempts: 12 }, 12, 2, true],
  ['a few since a backup that a clock put into the future', 14, 0, { at: 400, attempts: 12 }, 6, 2, true],
  ['fewer than were saved, after clearing', 1, 0, { at: 5, attempts: 12 }, 30, 0, false],
])('%s', (_name, count, first, last, today, attempts, due) => {
  const at = (days: number) => start + days * day;
  const saved = last && { ...last, at: at(last.at) };
  expect(unsaved({ count, first: first === undefined ? undefined : at(first) }, saved, at(today))).toEqual({
    attempts,
    due,
  });
});
