import fc from 'fast-check';
import * as OpenCC from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { judge, judgeAll, type Letter } from './fixtures.ts';

const toTraditional = OpenCC.Converter({ from: 'cn', to: 'twp' });

/** Answers whose verdict must survive a change of writing, and how the verdict stands. */
const steady: [Letter, string, string][] = [
  ['G', '您好，大管家物业。', 'met'],
  ['R', '我们会在24小时内给您答复。', 'met'],
  ['R', '别担心，我们24小时内回复您。', 'met'],
  ['R', '我们48小时内回复您。', 'violated'],
  ['R', '24小时内回复不了您。', 'violated'],
  ['S', '非常抱歉，让您久等了。', 'met'],
  ['A', '请问您贵姓，是哪个单位的？', 'met'],
  ['K', '这个我不知道。', 'violated'],
];

const fullWidth = (text: string) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

const rewritings: Record<string, (answer: string) => string> = {
  traditional: (answer) => toTraditional(answer),
  'full width': fullWidth,
  'without punctuation': (answer) => answer.replace(/[，。？]/g, ''),
  'spaces for punctuation': (answer) => answer.replace(/[，。？]/g, ' ').trim(),
  'Western punctuation': (answer) => answer.replace(/，/g, ', ').replace(/。/g, '.').replace(/？/g, '?'),
  'a space between all characters': (answer) => (answer.match(/\d+|./gu) ?? []).join(' '),
  'Chinese numerals': (answer) => answer.replace('24', '二十四').replace('48', '四十八'),
  'old short numerals': (answer) => answer.replace('24', '廿四'),
  'filler before and after': (answer) => `嗯，${answer}好的。`,
  'zero-width joiners': (answer) => [...answer].join('\u200b'),
  emoji: (answer) => `${answer}🙏`,
};

for (const [name, rewrite] of Object.entries(rewritings)) {
  describe(`${name} keeps the verdict`, () => {
    test.each(steady)('%s “%s”', (letter, answer, expected) => {
      expect(judge(letter, 'zh', answer).verdict).toBe(expected);
      expect(judge(letter, 'zh', rewrite(answer)).verdict, rewrite(answer)).toBe(expected);
    });
  });
}

describe('a small change of meaning changes the verdict', () => {
  test.each<[Letter, 'zh' | 'en', string, string]>([
    ['R', 'zh', '我们会在24小时内给您答复。', '我们不会在24小时内给您答复。'],
    ['R', 'zh', '我们会在24小时内给您答复。', '我们会在48小时内给您答复。'],
    ['R', 'zh', '我们会在24小时内给您答复。', '他说：“我们会在24小时内给您答复。”'],
    ['G', 'zh', '您好，大管家物业。', '您好，小管家物业。'],
    ['G', 'zh', '您好，大管家物业。', '他说：“您好，大管家物业。”'],
    ['R', 'en', "We'll get back to you within 24 hours.", "We won't get back to you within 24 hours."],
    ['R', 'en', "We'll get back to you within 24 hours.", "We'll get back to you within 48 hours."],
    ['R', 'en', 'We will reply within 24 hours.', 'He said, "We will reply within 24 hours."'],
    ['G', 'en', 'Hello, Grand Butler Property.', 'Hello, Sunshine Property.'],
  ])('%s %s: “%s” but “%s”', (letter, locale, good, bad) => {
    expect(judge(letter, locale, good).verdict).toBe('met');
    expect(judge(letter, locale, bad).verdict).not.toBe('met');
  });
});

test.each<['zh' | 'en', string]>([
  ['zh', '您好，感谢致电阳光物业，很高兴为您服务。'],
  ['zh', '您好！谢谢您打电话到阳光物业，您请说。'],
  ['en', 'Hi, thanks for ringing Sunrise Property. What can I do for you?'],
  ['en', 'Hello and welcome to Sunrise Property, how may I help?'],
])('another company is named, however the call is answered: %s “%s”', (locale, answer) => {
  expect(judge('G', locale, answer).verdict).toBe('violated');
});

describe('whatever is typed', () => {
  const piece = fc.constantFrom(
    ...[
      '您好',
      '大管家',
      '不',
      '会',
      '回复您',
      '24',
      '小时',
      '内',
      '，',
      '。',
      '？',
      '如果',
      '经理说',
      '“',
      '”',
      ' ',
      '😀',
      '抱歉',
    ],
    ...[
      'hello',
      "won't",
      'reply',
      'within',
      'hours',
      'if',
      '"',
      "'",
      '\n',
      '\u200d',
      '\ud800',
      '半',
      '十',
      '-',
      '到',
      '尽量',
      '不知道',
    ],
  );
  const answers = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 100 }),
    fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
  );

  test('scoring never throws, evidence lies within the answer and splits no pair', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom('zh' as const, 'en' as const), (answer, locale) => {
        for (const { evidence } of judgeAll(locale, answer)) {
          for (const { start, end } of evidence) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(answer.length);
            for (const edge of [start, end]) {
              const inPair =
                /[\ud800-\udbff]/.test(answer[edge - 1] ?? '') && /[\udc00-\udfff]/.test(answer[edge] ?? '');
              expect(inPair).toBe(false);
            }
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('the same answer gets the same verdicts', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        expect(judgeAll('zh', answer)).toEqual(judgeAll('zh', answer));
      }),
    );
  });

  test.each([
    ['one word', 'a'.repeat(4000)],
    ['conditions', '如果'.repeat(2000)],
    ['denials', '不会'.repeat(2000)],
    ['quotes', '“您好”'.repeat(1000)],
    ['numbers', '二十四'.repeat(1300)],
    ['clauses', '不，'.repeat(2000)],
    ['reports', '经理说'.repeat(1300)],
    ['English words', "we won't reply within 24 hours if the manual says ".repeat(80)],
    ['open brackets', '(['.repeat(2000)],
  ])('absurd input earns nothing: %s', (_, answer) => {
    for (const locale of ['zh', 'en'] as const) {
      const verdicts = judgeAll(locale, answer);
      expect(verdicts.length).toBeGreaterThan(0);
      expect(verdicts.filter(({ verdict }) => verdict === 'met')).toEqual([]);
    }
  });
});
