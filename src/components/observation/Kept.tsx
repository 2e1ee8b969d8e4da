import type { RefObject } from 'preact';
import type { ObservedRule } from '../../catalogue/observed.ts';
import { fill } from '../../i18n/fill.ts';
import { marksOf, type SheetDraft } from '../../learner/observation.ts';
import { Saved } from '../drill/Saved.tsx';
import type { ObservationWords } from './words.ts';

interface KeptProps {
  draft: SheetDraft;
  kept: boolean;
  rules: readonly ObservedRule[];
  heading: RefObject<HTMLHeadingElement>;
  onKeep: () => void;
  onAnother: () => void;
  t: ObservationWords;
  base: string;
}

/** What became of a sheet that was handed in. */
export function Kept({ draft, kept, rules, heading, onKeep, onAnother, t, base }: KeptProps) {
  const n = marksOf(draft.sheet, rules).length;
  return (
    <div class="card">
      <h2 id="watch-title" ref={heading} tabIndex={-1}>
        {t.kept.title}
      </h2>
      <p>{fill(kept ? t.kept.text : t.kept.untold, { n })}</p>
      <Saved kept={kept} onKeep={onKeep} t={t} base={base} />
      <div class="drill-actions">
        <button type="button" class="button-quiet" onClick={onAnother}>
          {t.kept.another}
        </button>
      </div>
    </div>
  );
}
