import { expect, test } from 'vitest';
import { messages } from '../../i18n/locales.ts';
import { fileDay, showDay, showDayOfYear, showMinute, showShare, showSpan } from './format.ts';

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

test('spans are hours and whole minutes', () => {
  const [zh, en] = [messages.zh.history.time, messages.en.history.time];
  expect(showSpan(200 * 60_000, zh)).toBe('3 小时 20 分钟');
  expect(showSpan(200 * 60_000, en)).toBe('3 h 20 min');
  expect(showSpan(59.6 * 60_000, zh)).toBe('1 小时');
  expect(showSpan(45 * 60_000, en)).toBe('45 min');
  expect(showSpan(20_000, en)).toBe('under 1 min');
});

test('days of the year leave the year out', () => {
  expect(showDayOfYear(time, 'zh')).toBe('7月3日');
  expect(showDayOfYear(time, 'en')).toBe('3 Jul');
});
