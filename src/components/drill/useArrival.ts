import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Moves focus to a heading when a step is reached, and brings it into view; never on loading, so that nothing
 * jumps under a reader. The heading wants `tabIndex={-1}`.
 * @param step what is shown; focus moves when it changes
 * @param settled false until a stored draft has been read: what it brings is not a step taken
 */
export function useArrival<Target extends HTMLElement>(step: string, settled: boolean): RefObject<Target> {
  const heading = useRef<Target>(null);
  const last = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (!settled) return;
    if (last.current !== undefined && last.current !== step) arriveAt(heading.current);
    last.current = step;
  }, [step, settled]);
  return heading;
}

/** Focuses an element and brings the stage that it stands in (or itself) to the top of the window. */
export function arriveAt(target: HTMLElement | null): void {
  target?.focus({ preventScroll: true });
  (target?.closest('[data-stage]') ?? target)?.scrollIntoView({ block: 'start' });
}
