import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../../i18n/fill.ts';
import type { Sheet } from './model.ts';
import { usePages } from './usePages.ts';

interface PreviewProps {
  sheet: Sheet;
  /** How many pages the form makes itself; undefined where the browser breaks it, with title and number in the margins. */
  pages: number | undefined;
  children: ComponentChildren;
}

/** A form as it will lie on paper, scaled to the width there is; and what the printer gets. */
export function Preview({ sheet, pages, children }: PreviewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const flows = pages === undefined;
  const broken = usePages(paper, flows);
  const count = pages ?? broken;
  const [scale, setScale] = useState(1);
  const { words, title, version } = sheet;
  useEffect(() => {
    const fit = () => {
      const [wide = 0, whole = 1] = [frame.current?.clientWidth, paper.current?.offsetWidth];
      if (wide > 0) setScale(Math.min(1, wide / whole));
    };
    const watch = new ResizeObserver(fit);
    if (frame.current) watch.observe(frame.current);
    return () => watch.disconnect();
  }, []);
  return (
    <section
      class="preview"
      aria-label={fill(words.preview, { n: count })}
      ref={frame}
      style={{ '--scale': scale, '--pages': count }}
    >
      <p class="checklist-how no-print">{fill(words.preview, { n: count })}</p>
      <div class="preview-fit">
        <div class="paper" data-flows={flows || undefined} ref={paper}>
          {Array.from({ length: count }, (_, number) => (
            <div class="paper-page no-print" aria-hidden="true" style={{ '--page': number }} key={number}>
              {flows && (
                <p class="paper-margin">
                  <span>{fill(words.page.running, { title, version })}</span>
                  <span>{fill(words.sheetNumber, { n: number + 1, of: count })}</span>
                </p>
              )}
            </div>
          ))}
          {children}
        </div>
      </div>
    </section>
  );
}
