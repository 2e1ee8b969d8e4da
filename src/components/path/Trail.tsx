import type { StepStatus } from '../../learner/path-step.ts';

interface TrailProps {
  /** By day, what is known of each step; undefined where nothing is yet. */
  days: readonly (readonly (StepStatus | undefined)[])[];
  /** The same in words. */
  label: string;
}

/** A path as a line of small seals, a length a day. */
export function Trail({ days, label }: TrailProps) {
  return (
    <div class="path-trail" role="img" aria-label={label}>
      {days.map((steps, day) => (
        <span class="path-trail-day" key={String(day)}>
          {steps.map((status, index) => (
            <span class="path-seal" data-status={status ?? 'open'} key={String(index)} />
          ))}
        </span>
      ))}
    </div>
  );
}
