import { useRef } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { Acknowledge } from './Acknowledge.tsx';
import { StepNote } from './StepNote.tsx';
import { kindOf, type StepData, type StepState, statusWord, type View } from './view.ts';

interface StepProps {
  step: StepData;
  state: StepState | undefined;
  /** Its place on the whole path, from 1. */
  number: number;
  isNext: boolean;
  view: View;
}

/** One step: its seal on the line, what it is, where it stands. */
export function Step({ step, state, number, isNext, view }: StepProps) {
  const { t, base } = view;
  const link = useRef<HTMLAnchorElement>(null);
  const canAcknowledge = 'read' in step && state !== undefined && state.status !== 'passed';
  return (
    <li class="path-step" data-status={state?.status} data-next={isNext || undefined}>
      <span class="path-seal" data-status={state?.status ?? 'open'} aria-hidden="true">
        {number}
      </span>
      <div>
        <p class="path-step-title">
          <a ref={link} href={base + step.path}>
            {step.title}
          </a>
          <span class="path-step-kind">
            {t.kind[kindOf(step)]}
            {step.minutes !== undefined && ` · ${fill(t.minutes, { n: step.minutes })}`}
          </span>
          {state && (
            <span class="path-status" data-status={state.status}>
              {statusWord(step, state.status, t)}
            </span>
          )}
        </p>
        <p class="path-note">
          <StepNote step={step} state={state} view={view} />
        </p>
        {/* Acknowledged, the button goes: the keyboard stays at this step. */}
        {canAcknowledge && <Acknowledge step={step} view={view} onDone={() => link.current?.focus()} />}
      </div>
    </li>
  );
}
