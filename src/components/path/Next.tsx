import type { ComponentChildren } from 'preact';
import { fill } from '../../i18n/fill.ts';
import { isRead, type PathState } from '../../learner/path.ts';
import { Acknowledge } from './Acknowledge.tsx';
import { StepNote } from './StepNote.tsx';
import { kindOf, type StepState, type View } from './view.ts';

interface NextProps {
  state: StepState;
  /** Its day, from 1. */
  day: number;
  path: PathState;
  heading: { current: HTMLHeadingElement | null };
  /** Brings the keyboard to the heading, whatever it says by then. */
  arrive: () => void;
  view: View;
  /** What else can be done: stands at the end of the row. */
  children: ComponentChildren;
}

/** The next step, large. */
export function Next({ state, day, path, heading, arrive, view, children }: NextProps) {
  const { t, base } = view;
  const index = path.days[day - 1]?.indexOf(state) ?? -1;
  const step = view.path.days[day - 1]?.steps[index];
  if (!step) return null;
  return (
    <>
      <h2 id="path-now" ref={heading} tabIndex={-1}>
        <span class="path-eyebrow">
          {t.next} · {fill(t.day, { n: day })} · {t.kind[kindOf(step)]}
        </span>
        <a class="path-next-title" href={base + step.path}>
          {step.title}
        </a>
      </h2>
      <p class="path-note">
        <StepNote step={step} state={state} view={view} />
        {isRead(state) && t.gap + t.readIt}
      </p>
      <div class="path-actions">
        <a class="button" href={base + step.path}>
          {isRead(state) ? t.toRead : t.toDrill}
          <span class="visually-hidden">{t.colon + step.title}</span>
        </a>
        {isRead(state) && <Acknowledge step={step} view={view} onDone={arrive} />}
        {children}
      </div>
    </>
  );
}
