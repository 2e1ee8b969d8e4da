import { describe, expect, test } from 'vitest';
import { messages } from '../../i18n/locales.ts';
import { cluesOf } from './clues.ts';
import { cluesText } from './key-words.ts';
import { actionRows, optionRows } from './rows.ts';
import { sheetsOf } from './sheets.ts';
import { paperCode, paperSeed, sheetPath } from './version.ts';

const facts = { company: { name: '大管家物业', alsoCalled: [], companyWords: [] }, hours: { reply: 24 }, facts: {} };

describe('versions', () => {
  test('a seed is the drill and the letter, and never changes', () => {
    expect(paperSeed('complaints/five-clears-quiz', 'A')).toBe(3252540718);
    expect(paperSeed('complaints/five-clears-quiz', 'B')).not.toBe(paperSeed('complaints/five-clears-quiz', 'A'));
    expect(paperSeed('p/one', 'A')).not.toBe(paperSeed('p/two', 'A'));
  });

  test('a code is four characters, and another for another paper', () => {
    expect(paperCode(['a'])).toMatch(/^[0-9A-F]{4}$/);
    expect(paperCode(['b'])).not.toBe(paperCode(['a']));
  });

  test('each sheet has an address of its own', () => {
    expect(sheetPath('p/one', 'paper')).toBe('/papers/p/one/');
    expect(sheetPath('p/one', 'paper', 'B')).toBe('/papers/p/one/b/');
    expect(sheetPath('p/one', 'key', 'B')).toBe('/papers/p/one/b/key/');
    expect(sheetPath('p/one', 'cards')).toBe('/papers/p/one/cards/');
  });

  test('a quiz has two papers and two keys; a talk a paper, cards and a key', () => {
    const t = messages.zh.papers;
    const names = (kind: 'quiz' | 'roleplay') => sheetsOf({ kind, id: 'p/one' }, t).map(({ name }) => name);
    expect(names('quiz')).toEqual(['A 卷', 'B 卷', 'A 卷答案', 'B 卷答案']);
    expect(names('roleplay')).toEqual(['书面卷', '角色卡', '书面卷答案']);
  });
});

describe('rows', () => {
  const options = ['one', 'two', 'three'].map((text) => ({ text, right: false, breaks: [] }));

  test('options are lettered in the order they stand in, and keep their place in the file', () => {
    const rows = optionRows(options, 7);
    expect(rows.map(({ label }) => label)).toEqual(['A', 'B', 'C']);
    for (const { id, text } of rows) expect(options[Number(id)]?.text).toBe(text);
  });

  test('actions never stand in the order of the model', () => {
    const actions = ['one', 'two', 'three'].map((text) => ({ id: text, text }));
    for (let seed = 0; seed < 200; seed++)
      expect(actionRows(actions, seed).map(({ id }) => id)).not.toEqual(['one', 'two', 'three']);
  });
});

describe('what a free answer is looked at for', () => {
  test('each thing once, without a wording', () => {
    const met = { opening: { all: ['greeting', { any: ['warm-word', 'warm-hello'] }, { slot: 'company' }] } };
    const clues = cluesOf({ met }, facts);
    expect(clues).toEqual([{ kind: 'meaning' }, { kind: 'said', what: '大管家物业' }, { kind: 'opening' }]);
    expect(cluesText('do', clues, messages.zh.papers)).toBe('看有没有：说出这层意思、说到“大管家物业”、一开口就说。');
  });

  test('a deadline is the desk’s, and no bound at all is only a time', () => {
    const within = { quantity: { unit: 'hour' as const, max: 'reply' } };
    expect(cluesText('do', cluesOf({ met: within }, facts), messages.en.papers)).toBe(
      'Look for: a time within 24 hours.',
    );
    const some = { quantity: { unit: 'hour' as const, min: 0 } };
    expect(cluesText('do', cluesOf({ met: some }, facts), messages.zh.papers)).toBe('看有没有：一个时间。');
  });

  test('a prohibition is kept by what is not said', () => {
    expect(cluesText('dont', cluesOf({ met: 'constructive' }, facts), messages.zh.papers)).toBe(
      messages.zh.papers.keptBy,
    );
  });
});
