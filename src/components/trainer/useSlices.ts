import { useEffect, useState } from 'preact/hooks';

/**
 * How many of many things are drawn so far: some at once, and more after each pause, so that the page answers in between.
 * @param drawn when it changes, it begins anew
 */
export function useSlices(total: number, slice: number, drawn: unknown): number {
  const [state, setState] = useState({ drawn, count: slice });
  const count = state.drawn === drawn ? state.count : slice;
  useEffect(() => {
    if (count >= total) return;
    const later = setTimeout(() => setState({ drawn, count: count + slice }));
    return () => clearTimeout(later);
  }, [count, total, drawn]);
  return Math.min(count, total);
}
