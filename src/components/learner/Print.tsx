import { type RefObject, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { $profile } from '../../stores/profiles.ts';
import { now } from '../drill/clock.ts';
import { PrintHead, PrintSheet } from './PrintSheet.tsx';
import type { Reckoned } from './reckon.ts';
import type { View } from './view.ts';

interface PrintProps {
  /** Where it is to stand whose record it is, and of which day. */
  head: RefObject<HTMLElement>;
  reckoned: Reckoned;
  view: View;
}

/**
 * Prints the record. What stands on paper alone (each rule that was practised, each drill in a line) is drawn when somebody
 * prints, by this button or by the browser's own, and taken away again: it may be thousands of lines.
 */
export function Print({ head, reckoned, view }: PrintProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A browser takes the page as it stands when the event has been dealt with: only a drawing on the spot is in time.
    const before = () => {
      if (head.current) render(<PrintHead name={$profile.get().name} day={now()} view={view} />, head.current);
      if (place.current) render(<PrintSheet reckoned={reckoned} view={view} />, place.current);
    };
    const after = () => {
      for (const { current } of [head, place]) if (current) render(null, current);
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
      after();
    };
  }, [reckoned, view]);
  return (
    <>
      <p class="record-actions">
        <button type="button" class="button-quiet" onClick={() => print()}>
          {view.t.print.button}
        </button>
      </p>
      <div class="record-print" ref={place} />
    </>
  );
}
