import { expect, test } from 'vitest';
import { daysAfter, endOfMonth, writtenDay } from './day.ts';

test('a day is written as the language writes it', () => {
  expect(writtenDay('2013-04-01', 'zh')).toBe('2013年4月1日');
  expect(writtenDay('2013-04-01', 'en')).toBe('1 April 2013');
});

test.each([
  ['2026-01-01', 60, '2026-03-02'],
  ['2028-01-01', 60, '2028-03-01'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-11-02', 90, '2027-01-31'],
])('%s and %i days: %s', (day, days, later) => {
  expect(daysAfter(day, days)).toBe(later);
});

test.each([
  ['2026-02-10', '2026-02-28'],
  ['2028-02-29', '2028-02-29'],
  ['2026-12-01', '2026-12-31'],
])('the month of %s ends on %s', (day, end) => {
  expect(endOfMonth(day)).toBe(end);
});
