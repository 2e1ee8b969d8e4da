import { describe, expect, test } from 'vitest';
import { piecesOf } from './excerpt.ts';
import { spaceHan } from './han.ts';
import { closePart, isHeld, latinWords, looseParts, scoredPart, strictParts, withoutAsking } from './query.ts';
import { byScore, firstOf, inAll, inMost, unique } from './rank.ts';

describe('the index sees each Han character as a word', () => {
  test.each([
    ['首问负责', '首 问 负 责'],
    ['24小时内回复', '24 小 时 内 回 复'],
    ['您好，Grand Butler', '您 好 ，Grand Butler'],
    ['first contact', 'first contact'],
    ['２４小时', '24 小 时'],
  ])('%s', (text, spaced) => {
    expect(spaceHan(text)).toBe(spaced);
  });
});

describe('a query', () => {
  test('asks for Han as a phrase and for other words together', () => {
    expect(strictParts('首问负责')).toEqual(['"首 问 负 责"']);
    expect(strictParts('  投诉 24小时 reply call')).toEqual(['"投 诉"', '"24 小 时"', 'reply call']);
    expect(strictParts('first responsibility')).toEqual(['first responsibility']);
    expect(strictParts('first-contact')).toEqual(['first contact']);
    expect(strictParts('   ')).toEqual([]);
  });

  test('is asked for once more without its order, to learn how well a place fits', () => {
    expect(scoredPart('首问负责 "24小时"')).toBe('首 问 负 责 24 小 时');
  });

  test('cannot break out of its quotation marks', () => {
    expect(strictParts('首问"负责')).toEqual(['"首 问 负 责"']);
  });

  test('loses the words of a question', () => {
    expect(withoutAsking('客人发火了怎么办')).toBe('客人发火');
    expect(withoutAsking('最多几个代表')).toBe('最多 个代表');
    expect(withoutAsking('call back')).toBe('call back');
  });

  test('falls back on single words, and on pairs where no dictionary has a word', () => {
    expect(looseParts('要赔偿？登记')).toEqual(['赔偿', '登记']);
    expect(looseParts('call back, please')).toEqual(['call', 'back', 'please']);
    expect(looseParts('24小时')).toEqual(['24', '小时']);
    expect(looseParts('鬯彝簠')).toEqual(['鬯彝', '彝簠']);
  });

  test('asks for several words in their order too', () => {
    expect(closePart('first-contact')).toBe('"first contact"');
    expect(closePart('compensation')).toBeUndefined();
    expect(closePart('VIP 客人')).toBeUndefined();
  });

  test('knows a word from what only begins like it', () => {
    expect(latinWords("don't 投诉 First-contact")).toEqual(['don', 't', 'first', 'contact']);
    for (const [word, held] of [
      ['complaints', 'complaint'],
      ['compl', 'complaint'],
      ['apologise', 'apology'],
      ['5', '5s'],
    ]) {
      expect(isHeld(word ?? '', [held ?? '']), word).toBe(true);
    }
    for (const [word, held] of [
      ['refund', 're'],
      ['vip', 'vi'],
      ['elevator', 'e'],
    ]) {
      expect(isHeld(word ?? '', [held ?? '']), word).toBe(false);
    }
  });
});

describe('ranking', () => {
  const a = { id: 'a', score: 1 };
  const b = { id: 'b', score: 2 };
  const c = { id: 'c', score: 9 };

  test('keeps what every part was found in', () => {
    expect(
      inAll([
        [a, b, c],
        [b, a],
      ]),
    ).toEqual([a, b]);
    expect(inAll([])).toEqual([]);
  });

  test('puts what fits best first, and leaves the order of the rest', () => {
    expect(byScore([a, b, c], [{ id: 'c', score: 3 }])).toEqual([c, a, b]);
  });

  test('puts first what stands in another list as well', () => {
    expect(firstOf([a, b, c], [c])).toEqual([c, a, b]);
  });

  test('keeps each once, where it comes first', () => {
    expect(unique([a, b, { id: 'a', score: 7 }])).toEqual([a, b]);
  });

  test('prefers what a rare part speaks for', () => {
    expect(inMost([[a, b, c], [b]])).toEqual([b, a, c]);
    expect(inMost([])).toEqual([]);
  });
});

describe('an excerpt', () => {
  test('loses the spaces between Han and joins marks that touch', () => {
    expect(piecesOf('<mark>首 </mark><mark>问 </mark><mark>负 </mark><mark>责 </mark>： 电 话 打 到 谁')).toEqual([
      { text: '首问负责', marked: true },
      { text: '：电话打到谁', marked: false },
    ]);
  });

  test('keeps the spaces of English and reads entities', () => {
    expect(piecesOf('They say “Hello”')).toEqual([{ text: 'They say “Hello”', marked: false }]);
    expect(piecesOf('First <mark>contact,</mark> &lt;first&gt; &amp; last')).toEqual([
      { text: 'First ', marked: false },
      { text: 'contact,', marked: true },
      { text: ' <first> & last', marked: false },
    ]);
  });
});
