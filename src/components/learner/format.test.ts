import { expect, test } from 'vitest';
import { fileDay, showDay, showMinute, showShare } from './format.ts';

const time = new Date(2026, 6, 3, 14, 5).getTime();

test('days and minutes are written as each language writes them', () => {
  expect(showDay(time, 'zh')).toBe('2026年7月3日');
  expect(showDay(time, 'en')).toBe('3 Jul 2026');
  expect(showMinute(time, 'zh')).toBe('2026年7月3日 14:05');
  expect(showMinute(time, 'en')).toBe('3 Jul 2026, 14:05');
});

test('the day in a file name sorts', () => {
  expect(fileDay(time)).toBe('2026-07-03');
});

test('shares are whole per cents', () => {
  expect(showShare(0.856, 'zh')).toBe('86%');
  expect(showShare(1, 'en')).toBe('100%');
});
