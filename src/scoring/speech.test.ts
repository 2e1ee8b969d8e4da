import { describe, expect, test } from 'vitest';
import { judge, type Letter } from './fixtures.ts';
import { withoutHesitations } from './speech.ts';

test.each([
  ['嗯,那个,您好,大管家,好吧.', '您好,大管家'],
  ['那个师傅马上来', '那个师傅马上来'],
  ['...承诺答复', '承诺答复'],
  ['well, what was your name again okay', 'what was your name again'],
  ['so soon?', 'soon?'],
  ['嗯...', ''],
  ['您好,嗯,呃...', '您好'],
  ['您好,嗯,什么,呃', '您好,嗯,什么'],
  ['您好,嗯?', '您好,嗯?'],
])('“%s” without pauses at its edges: “%s”', (text, core) => {
  const { start, end } = withoutHesitations(text);
  expect(text.slice(start, end)).toBe(core);
});

describe('a pause before or behind is no word of an answer', () => {
  test.each<[Letter, 'zh' | 'en', string, string]>([
    ['G', 'zh', '那个，您好，大管家物业。', 'met'],
    ['R', 'zh', '嗯，承诺二十四小时内答复。', 'missed'],
    ['G', 'zh', '您好 大管家 抱歉 久等 贵姓 单位 回复 确认，好吧', 'missed'],
    ['K', 'zh', '那个，asdf', 'missed'],
    ['S', 'en', 'Well, sorry, keeping you waiting again today', 'met'],
    ['S', 'en', 'Sorry, keeping you waiting again today okay', 'met'],
    ['S', 'en', 'Well, the manual says "sorry to keep you waiting", okay', 'missed'],
    ['G', 'en', 'Hello, this is Green Park Properties okay', 'violated'],
  ])('%s %s: %s', (letter, locale, answer, expected) => {
    expect(judge(letter, locale, answer).verdict).toBe(expected);
  });
});
