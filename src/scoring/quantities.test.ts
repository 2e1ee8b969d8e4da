import { describe, expect, test } from 'vitest';
import { readEnglish } from './languages/en/numerals.ts';
import { languages } from './languages/languages.ts';
import { readNumeral } from './languages/zh/numerals.ts';
import { normalise } from './normalise.ts';
import { fits } from './quantities.ts';

/** Read in its own language: Chinese where it holds a Han character. */
function quantitiesOf(answer: string) {
  const { text } = normalise(answer);
  return languages[/[\u4e00-\u9fff]/.test(text) ? 'zh' : 'en'].quantities(text);
}

describe('readNumeral', () => {
  test.each([
    ['24', 24],
    ['1.5', 1.5],
    ['十', 10],
    ['十二', 12],
    ['二十四', 24],
    ['廿四', 24],
    ['卅', 30],
    ['一百二十', 120],
    ['一百零五', 105],
    ['两百', 200],
    ['一二〇', 120],
    ['3百', 300],
    ['半', 0.5],
    ['一点五', 1.5],
    ['零', 0],
  ])('%s is %d', (run, value) => {
    expect(readNumeral(run)).toEqual({ low: value, high: value });
  });

  test.each([
    ['两三', 2, 3],
    ['三五', 3, 5],
  ])('%s is %d to %d', (run, low, high) => {
    expect(readNumeral(run)).toEqual({ low, high });
  });

  test.each(['若干', '百八十', '二四', '十十', '多', '24多'])('%s can not be told', (run) => {
    expect(readNumeral(run)).toBeUndefined();
  });

  test.each([
    ['几', 2, 9],
    ['十几', 11, 19],
    ['二十多', 21, 29],
  ])('%s is somewhere from %d to %d', (run, low, high) => {
    expect(readNumeral(run)).toEqual({ low, high, vague: true });
  });
});

describe('readEnglish', () => {
  test.each([
    ['twenty-four', 24],
    ['twenty four', 24],
    ['one hundred and twenty', 120],
    ['a', 1],
    ['half an', 0.5],
    ['one and a half', 1.5],
    ['24', 24],
  ])('%s is %d', (run, value) => {
    expect(readEnglish(run)).toEqual({ low: value, high: value });
  });

  test('two or three is a range', () => {
    expect(readEnglish('two or three')).toEqual({ low: 2, high: 3 });
  });

  test.each(['umpteen', 'twenty umpteen', 'umpty-four', ''])('“%s” can not be told', (run) => {
    expect(readEnglish(run)).toBeUndefined();
  });
});

/** Answer, what it reads as: `low–high bound`, in hours or people; `?` where the number can't be told, `idle` where it sets no deadline. */
const said: [string, string[]][] = [
  ['24小时内回复您', ['24 within']],
  ['廿四小时', ['24 plain']],
  ['24个小时之内', ['24 within']],
  ['半小时', ['0.5 plain']],
  ['半个小时', ['0.5 plain']],
  ['一个半小时', ['1.5 plain']],
  ['一天半内', ['36 within']],
  ['半天内', ['12 within']],
  ['三十分钟内', ['0.5 within']],
  ['两三天', ['48–72 plain']],
  ['12-24小时', ['12–24 plain']],
  ['十二到二十四小时内', ['12–24 within']],
  ['一周内', ['168 within']],
  ['3个工作日', ['72 plain']],
  ['一个工作日内', ['? within']],
  ['几个小时', ['2–9 plain']],
  ['二十几小时内', ['21–29 within']],
  ['明天', ['? plain']],
  ['周五之前', ['? plain']],
  ['后天', ['25–72 plain']],
  ['不超过24小时', ['24 within']],
  ['不会超过24小时', ['24 within']],
  ['用不了24小时', ['24 within']],
  ['超过24小时', ['24 over']],
  ['至少24小时', ['24 over']],
  ['24小时以上', ['24 over']],
  ['24小时后', ['24 after']],
  ['今天下班前', ['0–24 within']],
  ['当天', ['0–24 within']],
  ['下午3点前', ['0–24 within']],
  ['等了两天了', ['48 plain idle']],
  ['三天前我打过电话', ['72 plain idle']],
  ['24小时热线', ['24 plain idle']],
  ['5月20日', []],
  ['一位先生', []],
  ['最多5个人', ['5 within']],
  ['五名代表', ['5 plain']],
  ['within three working days', ['72 within']],
  ['within one business day', ['? within']],
  ['no later than 24 hours', ['24 within']],
  ['no more than 24 hours', ['24 within']],
  ["it won't take longer than 24 hours", ['24 within']],
  ['in half an hour', ['0.5 within']],
  ['an hour and a half', ['1.5 plain']],
  ['twenty-four hours', ['24 plain']],
  ['24 hrs', ['24 plain']],
  ['24h', ['24 plain']],
  ['a couple of hours', ['2–3 plain']],
  ['umpty-four hours', ['? plain']],
  ['two or three days', ['48–72 plain']],
  ['more than 24 hours', ['24 over']],
  ['after 24 hours', ['24 after']],
  ['by end of day', ['0–24 within']],
  ['by 5 pm', ['0–24 within']],
  ['tomorrow', ['? plain']],
  ['next week', ['25–168 plain']],
  ['You have waited for 3 days', ['72 plain idle']],
  ['three days ago', ['72 plain idle']],
  ['our 24-hour hotline', ['24 plain idle']],
  ['at most 5 people', ['5 within']],
  ['five representatives', ['5 plain']],
];

test.each(said)('“%s” reads as %j', (answer, expected) => {
  const round = (value: number) => Math.round(value * 100) / 100;
  const shown = quantitiesOf(answer).map(({ amount, bound, idle }) => {
    const size = !amount
      ? '?'
      : amount.low === amount.high
        ? round(amount.low)
        : `${round(amount.low)}–${round(amount.high)}`;
    return `${size} ${bound}${idle ? ' idle' : ''}`;
  });
  expect(shown).toEqual(expected);
});

test('number words by the hundred, as of a telephone number read out, are no amount, and reading them comes to an end', () => {
  expect(quantitiesOf('and twenty-four '.repeat(200))).toEqual([]);
  expect(quantitiesOf(`${'umpty-four '.repeat(200)}and so on`)).toEqual([]);
});

describe('fits', () => {
  const first = (answer: string) => {
    const [quantity] = quantitiesOf(answer);
    if (!quantity) throw new Error('no quantity');
    return quantity;
  };
  test.each([
    ['24小时内', { max: 24 }, 'yes'],
    ['24小时内', { over: 24 }, 'no'],
    ['48小时内', { over: 24 }, 'yes'],
    ['12-48小时', { max: 24 }, 'no'],
    ['超过2小时', { max: 24 }, 'no'],
    ['超过24小时', { over: 24 }, 'yes'],
    ['24小时后', { max: 24 }, 'no'],
    ['24小时后', { over: 24 }, 'yes'],
    ['2小时后', { max: 24 }, 'yes'],
    ['一周', { min: 168 }, 'yes'],
    ['三天', { min: 168 }, 'no'],
    ['几个小时内', { max: 24 }, 'yes'],
    ['几天内', { max: 24 }, 'no'],
    ['几天内', { over: 24 }, 'yes'],
    ['二十几小时内', { max: 24 }, 'unknown'],
    ['二十几小时内', { over: 24 }, 'unknown'],
    ['明天', { max: 24 }, 'unknown'],
  ] as const)('%s against %j: %s', (answer, limits, expected) => {
    expect(fits(first(answer), limits)).toBe(expected);
  });
});
