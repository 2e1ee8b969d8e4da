import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dailyReport as en } from '../../i18n/daily-report.en.ts';
import { dailyReport as zh } from '../../i18n/daily-report.zh.ts';
import { composed, emptyReport, faultsOf, groupsIn, numberIn, type Report, totalsOf } from './report.ts';

const report: Report = {
  project: '云溪里',
  day: '2026-11-30',
  calls: [
    { name: '户外广告', groups: '5' },
    { name: '老客户介绍', groups: '３' },
    { name: '', groups: '' },
  ],
  visits: [{ name: '路过', groups: '2' }],
  sales: [
    { door: '3-1202', area: '89.5', price: '120.3', payment: '按揭', special: '' },
    { door: '5-601', area: '128', price: '199.9', payment: '一次性', special: '九八折' },
  ],
  before: { monthUnits: '11', monthAmount: '1,650.4', yearUnits: '140', yearAmount: '20150' },
};

test('the message has the format of the source, with the day’s sums and the running totals', () => {
  expect(composed(report, 'zh', zh)).toBe(
    '云溪里项目2026年11月30日截止到销售结束，来电8组：户外广告5组、老客户介绍3组；来访2组：路过2组。' +
      '销售2套（3-1202，89.5平方米，120.3万元，按揭，优惠：无；5-601，128平方米，199.9万元，一次性，优惠：九八折）。' +
      '本月累计销售13套，销售额1970.6万元；年度累计销售142套，销售额20470.2万元。',
  );
  expect(composed(report, 'en', en)).toContain(
    'to close of sales. Calls: 8 groups (户外广告 5, 老客户介绍 3). Visits: 2 groups (路过 2). Sold 2 (3-1202, 89.5 m²',
  );
});

test('a day without sales says so', () => {
  expect(composed({ ...report, sales: [] }, 'zh', zh)).toContain('。销售0套。本月累计销售11套，销售额1650.4万元；');
});

describe('what is still missing', () => {
  test('an empty form names its boxes', () => {
    expect(faultsOf(emptyReport).map(({ at }) => at)).toEqual([
      'project',
      'day',
      'before-monthUnits',
      'before-monthAmount',
      'before-yearUnits',
      'before-yearAmount',
    ]);
  });

  test('words where a number belongs, and half a row', () => {
    const calls = [{ name: '', groups: '五' }];
    expect(faultsOf({ ...report, calls })).toEqual([
      { at: 'calls-0-name', why: 'empty' },
      { at: 'calls-0-groups', why: 'number' },
    ]);
    expect(faultsOf(report)).toEqual([]);
  });
});

test.each([
  ['3', 3],
  ['１２８．５', 128.5],
  ['1,650.4', 1650.4],
  ['', undefined],
  ['-1', undefined],
  ['1e9', undefined],
  ['约3', undefined],
])('“%s” is read as %s', (typed, number) => {
  expect(numberIn(typed)).toBe(number);
});

test('sums have no dust of binary fractions', () => {
  const cents = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(fc.array(cents, { maxLength: 8 }), (prices) => {
      const sales = prices.map((price) => ({
        door: '1',
        area: '1',
        price: String(price / 100),
        payment: 'x',
        special: '',
      }));
      const whole = prices.reduce((total, price) => total + price, 0);
      expect(totalsOf({ ...emptyReport, sales }).monthAmount).toBe(whole / 100);
      expect(groupsIn(prices.map((n) => ({ name: 'x', groups: String(n) })))).toBe(whole);
    }),
  );
});
