import { fill } from '../../../i18n/fill.ts';
import { blanksOf } from '../blanks.ts';
import type { QuizWords } from '../words.ts';
import './typed.css';

interface NumberProps {
  labelledBy: string;
  unit: string;
  typed: string;
  onChange: (typed: string) => void;
}

/** A number to type. It stays a text box: spinners and locale rules of number boxes get in the way. */
export function NumberBox({ labelledBy, unit, typed, onChange }: NumberProps) {
  return (
    <p class="number field">
      <input
        type="text"
        inputMode="decimal"
        autocomplete="off"
        aria-labelledby={`${labelledBy} number-unit`}
        value={typed}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <span id="number-unit">{unit}</span>
    </p>
  );
}

interface BlanksProps {
  /** The sentence with __1__, __2__ … for the blanks. */
  line: string;
  typed: Readonly<Record<string, string>>;
  onChange: (typed: Record<string, string>) => void;
  t: QuizWords;
}

/** A sentence with boxes in it. */
export function Blanks({ line, typed, onChange, t }: BlanksProps) {
  return (
    <p class="blanks field">
      {blanksOf(line).map((piece, index) =>
        index % 2 === 0 ? (
          piece
        ) : (
          <input
            key={piece}
            type="text"
            autocomplete="off"
            aria-label={fill(t.blankNumber, { n: piece })}
            value={typed[piece] ?? ''}
            onInput={(event) => onChange({ ...typed, [piece]: event.currentTarget.value })}
          />
        ),
      )}
    </p>
  );
}
