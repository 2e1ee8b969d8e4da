import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, balanced, copiesOf, inPieces, packed } from './pack.ts';

/** Blocks one under the other, each so tall. */
const column = (...heights: (number | [height: number, more: Partial<Block>])[]): Block[] => {
  let top = 0;
  return heights.map((one) => {
    const [height, more] = typeof one === 'number' ? [one, {}] : one;
    const block = { top, bottom: top + height, ...more };
    top += height + 2;
    return block;
  });
};

describe('packing', () => {
  it('fills a page as far as there is room', () => {
    expect(packed(column(40, 40, 40), () => 100)).toEqual([[0, 1], [2]]);
  });

  it('never ends a page with a heading', () => {
    expect(packed(column(60, [20, { glued: true }], 40), () => 100)).toEqual([[0], [1, 2]]);
  });

  it('begins a page where asked to', () => {
    expect(packed(column(10, [10, { fresh: true }], 10), () => 100)).toEqual([[0], [1, 2]]);
  });

  it('lets pages hold different amounts', () => {
    expect(packed(column(40, 40, 40, 40), (page) => (page === 0 ? 50 : 90))).toEqual([[0], [1, 2], [3]]);
  });

  it('gives what fits on no page one to itself', () => {
    expect(packed(column(20, 200, 20), () => 100)).toEqual([[0], [1], [2]]);
  });

  const block = fc.tuple(
    fc.integer({ min: 1, max: 60 }),
    fc.record({ glued: fc.boolean(), fresh: fc.boolean() }, { requiredKeys: [] }),
  );
  it('loses nothing, keeps the order, overfills no page that could be parted, parts no heading', () => {
    fc.assert(
      fc.property(fc.array(block), (list) => {
        const blocks = column(...list);
        const pages = packed(blocks, () => 100);
        expect(pages.flat()).toEqual([...blocks.keys()]);
        for (const page of pages) {
          const [first, last] = [blocks[page[0] ?? 0], blocks[page.at(-1) ?? 0]];
          const parts = page.slice(0, -1).some((index) => !blocks[index]?.glued);
          if (parts) expect((last?.bottom ?? 0) - (first?.top ?? 0)).toBeLessThanOrEqual(100);
          if (page !== pages.at(-1)) expect(last?.glued ?? false).toBe(false);
        }
      }),
    );
  });
});

describe('balance', () => {
  it('gives the last page its share', () => {
    const blocks = column(20, 20, 20, 20, 20);
    expect(packed(blocks, () => 90)).toEqual([[0, 1, 2, 3], [4]]);
    expect(balanced(blocks, () => 90)).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
  });

  it('needs no page more, loses nothing, and overfills none that was not', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 140 }), { minLength: 1 }), (heights) => {
        const blocks = column(...heights);
        const room = (page: number) => (page === 0 ? 80 : 100);
        const [full, even] = [packed(blocks, room), balanced(blocks, room)];
        expect(even.flat()).toEqual([...blocks.keys()]);
        expect(even.length).toBe(full.length);
        const over = (pages: number[][]) =>
          pages.filter(
            (page, at) =>
              page.length > 1 && (blocks[page.at(-1) ?? 0]?.bottom ?? 0) - (blocks[page[0] ?? 0]?.top ?? 0) > room(at),
          );
        expect(over(even)).toEqual([]);
      }),
    );
  });
});

describe('cards', () => {
  it('of a short set go onto a sheet more than once', () => {
    expect([1, 2, 3, 4, 5].map(copiesOf)).toEqual([4, 2, 1, 1, 1]);
  });

  it('are laid out by four', () => {
    expect(inPieces([1, 2, 3, 4, 5], 4)).toEqual([[1, 2, 3, 4], [5]]);
    expect(inPieces([], 4)).toEqual([]);
  });
});
