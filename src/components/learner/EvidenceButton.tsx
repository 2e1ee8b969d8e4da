import { fill } from '../../i18n/fill.ts';
import type { Evidence } from './useEvidence.ts';
import type { RecordWords } from './view.ts';

interface EvidenceButtonProps {
  evidence: Evidence;
  onShow: () => void;
  t: RecordWords;
}

/** Asks for the evidence to be underlined, and says what came of it. Nothing where an attempt has no words of one's own. */
export function EvidenceButton({ evidence, onShow, t }: EvidenceButtonProps) {
  const words = t.replay;
  if (evidence.state === 'none') return null;
  const isOver = evidence.state === 'shown';
  return (
    <div class="record-actions">
      {!isOver && (
        <button
          type="button"
          class="button-quiet"
          aria-disabled={evidence.state === 'waiting'}
          onClick={() => evidence.state !== 'waiting' && onShow()}
        >
          {words.evidence}
        </button>
      )}
      <p class="record-note" role="status">
        {evidence.state === 'waiting' && words.waiting}
        {evidence.state === 'failed' && words.failed}
        {isOver && words.shown}
        {isOver && evidence.differing > 0 && ` ${fill(words.differs, { n: evidence.differing })}`}
      </p>
    </div>
  );
}
