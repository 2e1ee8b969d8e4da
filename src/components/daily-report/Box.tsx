import type { Fault } from './report.ts';
import type { ReportWords } from './words.ts';

interface BoxProps {
  /** Its name in the form; faults are told by it. */
  at: string;
  label: string;
  typed: string;
  onType: (typed: string) => void;
  input?: 'text' | 'date' | 'number';
  faults: readonly Fault[];
  /** Whether faults are shown: not before somebody has been there. */
  told: boolean;
  t: ReportWords;
}

/** A box with its label, and what it lacks. */
export function Box({ at, label, typed, onType, input = 'text', faults, told, t }: BoxProps) {
  const fault = told ? faults.find((one) => one.at === at) : undefined;
  return (
    <p class="field daily-box">
      <label for={at}>{label}</label>
      <input
        id={at}
        type={input === 'date' ? 'date' : 'text'}
        inputMode={input === 'number' ? 'decimal' : undefined}
        autocomplete="off"
        value={typed}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault && `${at}-fault`}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {fault && (
        <span class="daily-fault" id={`${at}-fault`}>
          {t[fault.why]}
        </span>
      )}
    </p>
  );
}
