import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DatedItem, drawDay, onDay, splitDay, withDay } from './dated.ts';
import { endOfMonth, partsOfDay } from './day.ts';
import { scoreItem } from './item.ts';

const rota: DatedItem = {
  id: 'who',
  kind: 'rota',
  asks: '__day__，谁接待？',
  rules: ['day/rota'],
  explain: '',
  shifts: [
    { from: 1, who: '局长', why: '1至5日' },
    { from: 6, who: '副局长', why: '6至25日' },
    { from: 26, who: '副书记', why: '26日到月底' },
  ],
};
const term: DatedItem = {
  id: 'by',
  kind: 'term',
  asks: 'Accepted on __day__. By when?',
  rules: ['day/term'],
  explain: '',
  days: 60,
  wrong: [
    { days: 30, why: 'that is the extension' },
    { days: 90, why: 'that includes the extension' },
  ],
};
const right = (item: DatedItem, day: string) => onDay(item, day, 'zh').options.find((option) => option.right)?.text;

describe('a rota', () => {
  test.each([
    ['2026-03-01', '局长'],
    ['2026-03-05', '局长'],
    ['2026-03-06', '副局长'],
    ['2026-03-25', '副局长'],
    ['2026-03-26', '副书记'],
    ['2026-02-28', '副书记'],
    ['2028-02-29', '副书记'],
    ['2026-03-31', '副书记'],
  ])('%s: %s', (day, who) => {
    expect(right(rota, day)).toBe(who);
  });

  test('names its day, and tells when the others have theirs', () => {
    const asked = onDay(rota, '2026-03-31', 'zh');
    expect(asked.asks).toBe('2026年3月31日，谁接待？');
    expect(asked.options.map(({ why }) => why)).toEqual(['1至5日', '6至25日', '26日到月底']);
  });
});

test('a term counts from the day after', () => {
  const asked = onDay(term, '2026-01-01', 'en');
  expect(asked.asks).toBe('Accepted on 1 January 2026. By when?');
  expect(asked.options.map(({ text }) => text)).toEqual(['2 March 2026', '31 January 2026', '1 April 2026']);
  expect(scoreItem(asked, 0).verdicts).toMatchObject([{ rule: 'day/term', verdict: 'met' }]);
  expect(scoreItem(asked, 1).verdicts).toMatchObject([{ rule: 'day/term', verdict: 'missed' }]);
});

test('every seed draws a day that has exactly one right answer, and its name tells it again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
      const day = drawDay(seed);
      expect(drawDay(seed)).toBe(day);
      for (const item of [rota, term]) {
        expect(onDay(item, day, 'zh').options.filter((option) => option.right)).toHaveLength(1);
        expect(splitDay(withDay(item.id, day))).toEqual({ id: item.id, day });
      }
    }),
  );
});

test('month ends come often', () => {
  const drawn = Array.from({ length: 300 }, (_, seed) => drawDay(seed * 7919));
  const ends = drawn.filter((day) => day === endOfMonth(day)).length;
  expect(ends).toBeGreaterThan(60);
  expect(new Set(drawn.map((day) => partsOfDay(day)[2])).size).toBeGreaterThan(20);
});

test('an item without a day is itself', () => {
  expect(splitDay('who')).toEqual({ id: 'who', day: undefined });
});
