import { describe, expect, it } from 'vitest';
import { messages } from '../../i18n/locales.ts';
import type { Answer } from '../../schemas/answer.ts';
import type { AskedItem } from '../../scoring/dated.ts';
import { scoreItem } from '../../scoring/item.ts';
import { hasShape, startOf } from '../drill/shape.ts';
import { spoken } from '../drill/spoken.ts';
import { quizWords } from '../drill/words.ts';
import { partsOfItem } from './parts.ts';

const t = quizWords(messages.en);
type Item = AskedItem;
const base = { id: 'i', asks: '', rules: ['p/a'], explain: '' };
const told = (item: Item, said: Answer) =>
  partsOfItem(item, said, scoreItem(item, said).feedback, (rule) => `says ${rule}`, t).map(
    ({ text, yours, state, expected, why }) => [text, state, yours, expected, why].filter((part) => part !== undefined),
  );

describe('parts', () => {
  it('of a choice say why each wrong option is wrong, picked or not', () => {
    const item: Item = {
      ...base,
      kind: 'choice',
      options: [
        { text: 'A', right: true, breaks: [] },
        { text: 'B', right: false, breaks: [], why: 'not B' },
        { text: 'C', right: false, breaks: [], why: 'not C' },
      ],
    };
    expect(told(item, 1)).toEqual([
      ['A', 'wrong', t.notPicked],
      ['B', 'wrong', t.youPicked, 'not B'],
      ['C', 'plain', 'not C'],
    ]);
  });

  it('of an order give the reason of the pairs that stand wrong', () => {
    const action = (id: string) => ({ id, text: id });
    const item: Item = {
      ...base,
      kind: 'order',
      actions: ['a', 'b', 'c'].map(action),
      before: [
        { first: 'a', later: 'b', rule: 'p/a', why: 'a first' },
        { first: 'b', later: 'c', rule: 'p/a', why: 'b first' },
      ],
    };
    expect(told(item, ['b', 'a', 'c'])).toEqual([
      ['“a” before “b”', 'wrong', 'a first'],
      ['“b” before “c”', 'right'],
    ]);
  });

  it('of a match name the right partner', () => {
    const pair = (id: string) => ({ id, left: `left ${id}`, right: `right ${id}` });
    const item: Item = { ...base, kind: 'match', pairs: ['a', 'b', 'c'].map(pair) };
    expect(told(item, { a: 'a', b: 'c' })).toEqual([
      ['left a', 'right', 'right a'],
      ['left b', 'wrong', 'right c', 'right b'],
      ['left c', 'wrong', t.leftEmpty, 'right c'],
    ]);
  });

  it('of cards say where a card belongs and why', () => {
    const item: Item = {
      ...base,
      kind: 'sort',
      buckets: [
        { id: 'yes', name: 'Yes' },
        { id: 'no', name: 'No' },
      ],
      cards: [{ id: 'a', text: 'card', bucket: 'yes', why: 'because' }],
    };
    expect(told(item, { a: 'no' })).toEqual([['card', 'wrong', 'No', 'Yes', 'because']]);
  });

  it('of numbers and blanks repeat what was typed', () => {
    expect(told({ ...base, kind: 'number', answer: '24', unit: 'hours' }, '48')).toEqual([
      [t.yourNumber, 'wrong', '48 hours', '24'],
    ]);
    const blanks: Item = { ...base, kind: 'fill', line: '__1__', blanks: [{ accept: ['hello'], why: 'fixed' }] };
    expect(told(blanks, { 1: 'Hello!' })).toEqual([['Blank 1', 'right', 'Hello!']]);
  });

  it('of a transcript tell what was found, overlooked, misnamed and accused wrongly', () => {
    const line = (text: string, breaks?: string) => ({ who: 'clerk' as const, text, breaks, why: breaks && 'why' });
    const item: Item = {
      ...base,
      kind: 'spot',
      lines: [line('one', 'p/a'), line('two', 'p/b'), line('three', 'p/c'), line('four'), line('five')],
    };
    expect(told(item, { 0: 'p/a', 2: 'p/a', 3: 'p/a' })).toEqual([
      ['Receptionist: one', 'right', t.spotFound, 'why'],
      ['Receptionist: two', 'wrong', t.spotOverlooked, 'says p/b', 'why'],
      ['Receptionist: three', 'wrong', t.spotOtherRule, 'says p/c', 'why'],
      ['Receptionist: four', 'wrong', t.spotInnocent],
    ]);
  });
});

describe('the shape of an answer', () => {
  it('is told from another one', () => {
    expect(hasShape('reply', 'text')).toBe(true);
    expect(hasShape('choice', '0')).toBe(false);
    expect(hasShape('order', { a: 'b' })).toBe(false);
    expect(hasShape('spot', ['a'])).toBe(false);
    expect(hasShape('sort', undefined)).toBe(false);
  });

  it('decides what an input starts with', () => {
    const ids = () => ['b', 'a'];
    expect(startOf('order', undefined, ids)).toEqual(['b', 'a']);
    expect(startOf('order', ['a', 'b'], ids)).toEqual(['a', 'b']);
    expect(startOf('reply', { old: 'form' }, ids)).toBe('');
    expect(startOf('record', undefined, ids)).toEqual({});
    expect(startOf('choice', undefined, ids)).toBeUndefined();
  });
});

describe('spoken', () => {
  it('counts the verdicts, the gravest first', () => {
    const verdicts = (['met', 'violated', 'met'] as const).map((verdict) => ({ rule: 'p/a', verdict, evidence: [] }));
    expect(spoken(verdicts, t)).toBe('Verdicts: 1 Broken, 2 Met.');
  });
});
