import { describe, expect, test } from 'vitest';
import { ask, entriesOf } from './ask.ts';
import type { Entry, Hit, Index } from './engine.ts';
import type { Wider } from './words.ts';

/** An entry whose first word is what the index says it found. */
const entry = (text: string): Entry => ({
  ...{ url: `/${text}/`, excerpt: text, content: text, locations: [0] },
  meta: { title: text, kind: 'rule' },
});
const hit = (id: string, score = 1, data = async () => entry(id)): Hit => ({ id, score, data });
const hits = (...ids: string[]) => ids.map((id) => hit(id));

/** Asks an index that answers by a table, with other ways to ask. */
async function asked(typed: string, table: Record<string, Hit[]>, ways: Record<string, Wider[]> = {}) {
  const index: Index = { search: async (query) => ({ results: table[query] ?? [], timings: [] }) };
  const { hits, ...rest } = await ask(index, typed, 'all', async (query) => ways[query] ?? []);
  return { ids: hits.map(({ id }) => id), ...rest };
}

describe('an answer', () => {
  test('holds what has the whole phrase, the best fit first', async () => {
    const answer = await asked('投诉', {
      '"投 诉"': hits('a', 'b', 'c'),
      '投 诉': [hit('x', 9), hit('b', 5), hit('c', 3), hit('a', 2)],
    });
    expect(answer).toMatchObject({ ids: ['b', 'c', 'a'], count: 3, direct: 3, also: [], loose: false });
  });

  test('reads full-width figures and letters', async () => {
    expect((await asked('２４小时', { '"24 小 时"': hits('a', 'b', 'c') })).ids).toEqual(['a', 'b', 'c']);
  });

  test('puts similar words behind what was typed, and says which', async () => {
    const answer = await asked(
      '访客',
      { '"访 客"': hits('a'), '"客 人"': hits('b', 'a', 'c'), '"来 宾"': [] },
      {
        访客: [
          { query: '来宾', word: '来宾' },
          { query: '客人', word: '客人' },
        ],
      },
    );
    expect(answer).toMatchObject({ ids: ['a', 'b', 'c'], direct: 1, also: ['客人'] });
  });

  test('is told early where similar words are still to come', async () => {
    const early: string[][] = [];
    const index: Index = { search: async (query) => ({ results: query === '"访 客"' ? hits('a') : [], timings: [] }) };
    const slow = async () => {
      expect(early).toEqual([['a']]);
      return [];
    };
    const answer = await ask(index, '访客', 'all', slow, (some) => early.push(some.hits.map(({ id }) => id)));
    expect(answer).toMatchObject({ count: 1, direct: 1, loose: false });
  });

  test('leaves similar words alone where enough was found', async () => {
    const table = { '"访 客"': hits('a', 'b', 'c'), '"客 人"': hits('d') };
    expect((await asked('访客', table, { 访客: [{ query: '客人', word: '客人' }] })).ids).toEqual(['a', 'b', 'c']);
  });

  test('puts another way in its own order before words scattered over a few places', async () => {
    const scattered = ['x', 'y', 'z'].map((id) =>
      hit(id, 1, async () => ({ ...entry('5 clears'), locations: [0, 1] })),
    );
    const right = hit('right', 1, async () => ({ ...entry('five clears'), locations: [0, 1] }));
    const answer = await asked(
      '5 clears',
      { '5 clears': scattered, 'five clears': [right], '"five clears"': [right] },
      { '5 clears': [{ query: 'five clears', word: 'five clears' }] },
    );
    expect(answer).toMatchObject({ ids: ['right', 'x', 'y', 'z'], also: ['five clears'] });
  });

  test('takes nothing for a hit that only begins like the word', async () => {
    const answer = await asked(
      'refund',
      { refund: hits('re', 'red', 'rest'), compensation: hits('compensation') },
      { refund: [{ query: 'compensation', word: 'compensation' }] },
    );
    expect(answer).toMatchObject({ ids: ['compensation'], direct: 0, also: ['compensation'] });
  });

  test('falls back on single words where nothing has all', async () => {
    const answer = await asked('客人发火怎么办', { '"客 人"': hits('a', 'b', 'c'), '"发 火"': hits('b', 'd', 'e') });
    expect(answer).toMatchObject({ direct: 0, loose: true });
    expect(answer.ids[0]).toBe('b');
  });
});

describe('the entries of an answer', () => {
  test('come in their order, the first of them asked for before the others', async () => {
    const order: string[] = [];
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) =>
      hit(id, 1, async () => {
        order.push(id);
        return entry(id);
      }),
    );
    const come = entriesOf(five);
    expect((await come.next()).value?.meta.title).toBe('a');
    expect(order).toEqual(['a', 'b', 'c', 'd']);
    expect((await Array.fromAsync(come)).map(({ meta }) => meta.title)).toEqual(['b', 'c', 'd', 'e']);
  });

  test('end where one cannot be fetched', async () => {
    const come = entriesOf([hit('a'), hit('b', 1, () => Promise.reject(new Error('offline')))]);
    await come.next();
    await expect(come.next()).rejects.toThrow('offline');
  });
});
