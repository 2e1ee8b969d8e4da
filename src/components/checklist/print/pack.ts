/** Something that stands whole on one page: where it begins and ends in one endless column, px. */
export interface Block {
  top: number;
  bottom: number;
  /** True for a heading: it never ends a page. */
  glued?: boolean;
  /** True for what begins a page of its own. */
  fresh?: boolean;
}

/** Blocks with the headings before them: what may not be parted. */
function chains(blocks: readonly Block[]): number[][] {
  const all: number[][] = [];
  blocks.forEach((_, index) => {
    const before = blocks[index - 1];
    if (before?.glued) all.at(-1)?.push(index);
    else all.push([index]);
  });
  return all;
}

/**
 * Puts blocks on pages as a printer does: in order, as many as there is room for.
 * @param room what a page holds, px, by its number from 0
 * @returns the indices of the blocks, page by page; what is taller than a page has one to itself
 */
export function packed(blocks: readonly Block[], room: (page: number) => number): number[][] {
  const pages: number[][] = [];
  for (const chain of chains(blocks)) {
    const [first, last] = [blocks[chain[0] ?? 0], blocks[chain.at(-1) ?? 0]];
    const page = pages.at(-1);
    const start = blocks[page?.[0] ?? 0];
    if (!first || !last) continue;
    const fits = page && start && !first.fresh && last.bottom - start.top <= room(pages.length - 1);
    if (fits) page.push(...chain);
    else pages.push([...chain]);
  }
  return pages;
}

/**
 * Blocks on as few pages as `packed` needs, each about equally full: a last card with one line on it looks like a mistake.
 */
export function balanced(blocks: readonly Block[], room: (page: number) => number): number[][] {
  const full = packed(blocks, room);
  const shares = Array.from({ length: 20 }, (_, step) => (step + 1) / 21);
  const tries = shares.map((share) => packed(blocks, (page) => room(page) * share));
  const fits = (pages: number[][]) =>
    pages.length === full.length &&
    pages.every((page, at) => (blocks[page.at(-1) ?? 0]?.bottom ?? 0) - (blocks[page[0] ?? 0]?.top ?? 0) <= room(at));
  return tries.find(fits) ?? full;
}

/** How often a set of cards goes onto one sheet of four. */
export function copiesOf(cards: number): number {
  return cards === 1 ? 4 : cards === 2 ? 2 : 1;
}

/** A list in pieces of `size`; the last may be shorter. */
export function inPieces<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, piece) =>
    list.slice(piece * size, (piece + 1) * size),
  );
}
