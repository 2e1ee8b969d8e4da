import { fill } from '../../i18n/fill.ts';
import type { RuleVerdict } from '../../scoring/types.ts';
import { markedBy, type Piece, pieces } from './evidence.ts';
import type { DrillWords } from './words.ts';
import './evidence.css';

interface EvidenceProps {
  /** The answer as it was typed. */
  said: string;
  /** In the order in which they are listed beside it. */
  verdicts: readonly RuleVerdict[];
  t: Pick<DrillWords, 'evidenceNote' | 'verdict'>;
}

/** The answer with the words underlined that the verdicts rest on; small numbers lead to the verdicts. */
export function Evidence({ said, verdicts, t }: EvidenceProps) {
  return (
    <p class="evidence">
      {pieces(said, markedBy(verdicts)).map((piece) => (
        <EvidencePiece piece={piece} verdicts={verdicts} t={t} />
      ))}
    </p>
  );
}

function EvidencePiece({
  piece,
  verdicts,
  t,
}: {
  piece: Piece;
  verdicts: readonly RuleVerdict[];
  t: EvidenceProps['t'];
}) {
  if (!piece.verdict) return <>{piece.text}</>;
  return (
    <>
      <mark class="evidence-mark" data-verdict={piece.verdict}>
        {piece.text}
      </mark>
      {piece.closes.map((note) => {
        const verdict = verdicts[note - 1]?.verdict ?? 'met';
        return (
          <sup class="evidence-note" data-verdict={verdict}>
            <span aria-hidden="true">{note}</span>
            <span class="visually-hidden">{fill(t.evidenceNote, { n: note, verdict: t.verdict[verdict] })}</span>
          </sup>
        );
      })}
    </>
  );
}
