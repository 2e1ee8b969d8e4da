import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { pagesOf } from './measure.ts';
import { packed } from './pack.ts';

/**
 * Moves what a flowing form holds onto pages, as the printer will: on screen alone, by the property `--shift`.
 * @param flows false for a form that makes its own pages
 * @returns how many pages there are
 */
export function usePages(paper: RefObject<HTMLElement>, flows: boolean): number {
  const [count, setCount] = useState(1);
  useLayoutEffect(() => {
    if (!paper.current || !flows) return;
    const { elements, blocks, room, startOf } = pagesOf(paper.current);
    const pages = packed(blocks, () => room);
    pages.forEach((indices, number) => {
      const shift = startOf(number) - (blocks[indices[0] ?? 0]?.top ?? 0);
      for (const index of indices) elements[index]?.style.setProperty('--shift', `${shift}px`);
    });
    setCount(pages.length);
  });
  return count;
}
