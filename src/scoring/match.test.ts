import { describe, expect, test } from 'vitest';
import { simplified } from './languages/zh/simplified.ts';
import { compilePhrases, parsePhrase } from './match.ts';
import { normalise } from './normalise.ts';

const found = (phrases: string[], answer: string) => {
  const { text } = normalise(answer, simplified);
  return compilePhrases(phrases)(text).map(({ start, end }) => text.slice(start, end));
};

describe('phrases', () => {
  test.each<[string, string, string[]]>([
    ['(回复|答复)您', '我会答复您', ['答复您']],
    ['给[您]答复', '给答复，给您答复', ['给答复', '给您答复']],
    ['给…答复', '给您一个满意的答复', ['给您一个满意的答复']],
    ['给…答复', '给您，答复', []],
    ['给…答复', '给一二三四五六七八九答复', []],
    ['给您答复', '給您答覆', ['给您答复']],
    ['您好，大管家', '您好大管家', ['您好大管家']],
    ['get back to you', 'We’ll GET BACK to you', ['get back to you']],
    ['wait', 'waiter await wait', ['wait']],
    ['get … back', 'get it all the way back', ['get it all the way back']],
    ['get … back', 'get one two three four five six seven back', []],
    ['[please] tell me', 'tell me, please tell me', ['tell me', 'please tell me']],
    ["don't know", 'i dont know', ['dont know']],
    ['can', "i can't", []],
    ['we', "we'll see", ['we']],
    ['hell', "he'll call", []],
    ["we'll", 'well done', []],
    ["we'll reply", 'well reply', ['well reply']],
    ['sorry', 'Sorry啊', ['sorry']],
    ['front desk', 'the front-desk', ['front-desk']],
    ['（回复｜答复）您', '答复您', ['答复您']],
    ['repl(y|ies)', 'replies reply replying', ['replies', 'reply']],
  ])('%s in “%s”', (phrase, answer, expected) => {
    expect(found([phrase], answer)).toEqual(expected);
  });

  test('longer wordings win', () => {
    expect(found(['回复', '回复您'], '回复您')).toEqual(['回复您']);
  });

  test.each(['(a|b', 'a)', '[a', 'a]', 'a|b'])('“%s” is malformed', (phrase) => {
    expect(() => parsePhrase(phrase)).toThrow(phrase);
  });

  test('a long answer takes time in step with its length', () => {
    const matcher = compilePhrases(['给…答复', 'get … back', '(a|b) … c']);
    const long = 'get a '.repeat(600) + '给'.repeat(400);
    expect(matcher(long)).toEqual([]);
  });
});
