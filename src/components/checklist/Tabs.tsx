import { useRef } from 'preact/hooks';
import type { VisitWords } from '../drill/words.ts';
import { type Tab, tabs } from './useTab.ts';

/** How far each key goes along the row. */
const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, Home: -tabs.length, End: tabs.length };

/** The four uses of a checklist. */
export function Tabs({ open, onOpen, t }: { open: Tab; onOpen: (tab: Tab) => void; t: VisitWords }) {
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = Math.max(0, Math.min(tabs.length - 1, tabs.indexOf(open) + step));
    onOpen(tabs[at] ?? open);
    row.current?.querySelectorAll<HTMLElement>('[role=tab]')[at]?.focus();
  };
  return (
    <div ref={row} class="tabs no-print" role="tablist" aria-label={t.uses} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          type="button"
          role="tab"
          class="tabs-tab"
          id={`tab-${tab}`}
          aria-controls={tab === open ? tab : undefined}
          aria-selected={tab === open}
          tabIndex={tab === open ? 0 : -1}
          onClick={() => onOpen(tab)}
          key={tab}
        >
          {t.use[tab]}
        </button>
      ))}
    </div>
  );
}
