import type { Block } from './pack.ts';

/** What a card holds below its head, mm; the first has the code and the time in its head. Held to pocket.css by a test. */
export const cardRoom = { first: 112, later: 121 };
/** A page of the flowing forms, mm: its height and margins. Held to form.css by a test. */
export const page = { height: 297, top: 12, bottom: 15, gap: 6 };
/** So much less is planned for a page than it holds, mm: a printer rounds otherwise than a screen. */
const spare = 0.6;

/** How many px a millimetre is in an element that is so many millimetres wide: a scaled preview has its own. */
const perMm = (element: HTMLElement, wide: number) => element.offsetWidth / wide;

const blockOf = (element: HTMLElement): Block => {
  const { offsetTop, offsetHeight, dataset } = element;
  return {
    top: offsetTop,
    bottom: offsetTop + offsetHeight,
    glued: dataset.glued !== undefined,
    fresh: dataset.fresh !== undefined,
  };
};
const blocksIn = (element: HTMLElement) => [...element.querySelectorAll<HTMLElement>('[data-block]')];

/** The blocks of a card's list and the room on cards, px. */
export function roomOf(list: HTMLElement): { blocks: Block[]; first: number; later: number } {
  const mm = perMm(list, 91);
  return {
    blocks: blocksIn(list).map(blockOf),
    first: (cardRoom.first - spare) * mm,
    later: (cardRoom.later - spare) * mm,
  };
}

/** The blocks of the flowing forms on a paper 210 mm wide, the room on a page and the place of each page, px. */
export function pagesOf(paper: HTMLElement) {
  const mm = perMm(paper, 210);
  const elements = blocksIn(paper);
  return {
    elements,
    blocks: elements.map(blockOf),
    room: (page.height - page.top - page.bottom - spare) * mm,
    startOf: (number: number) => (number * (page.height + page.gap) + page.top) * mm,
  };
}
