import { describe, expect, test } from 'vitest';
import { piecesOf } from './excerpt.ts';
import { spaceHan } from './han.ts';
import { looseParts, strictParts } from './query.ts';
import { inAll, inMost } from './rank.ts';

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

  test('cannot break out of its quotation marks', () => {
    expect(strictParts('首问"负责')).toEqual(['"首 问 负 责"']);
  });

  test('falls back on pairs of characters and single words', () => {
    expect(looseParts('要赔偿？怎么办')).toEqual(['"要 赔"', '"赔 偿"', '"怎 么"', '"么 办"']);
    expect(looseParts('call back, please')).toEqual(['"call"', '"back"', '"please"']);
    expect(looseParts('24小时')).toEqual(['"24"', '"小 时"']);
  });
});

describe('ranking', () => {
  const a = { id: 'a', score: 1 };
  const b = { id: 'b', score: 2 };
  const c = { id: 'c', score: 9 };

  test('keeps what every part was found in, best first', () => {
    expect(
      inAll([
        [a, b, c],
        [b, a],
      ]),
    ).toEqual([b, a]);
    expect(inAll([])).toEqual([]);
  });

  test('prefers what a rare part speaks for', () => {
    expect(inMost([[a, b, c], [b]])[0]).toEqual(b);
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
