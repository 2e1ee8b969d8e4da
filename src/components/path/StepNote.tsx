import { fill } from '../../i18n/fill.ts';
import { isRead } from '../../learner/path.ts';
import type { DrillState, ReadState } from '../../learner/path-step.ts';
import { showDay, showShare } from '../learner/format.ts';
import { type StepData, type StepState, type View, versionNow } from './view.ts';

interface StepNoteProps {
  step: StepData;
  /** Undefined while the log is read, and on the server. */
  state: StepState | undefined;
  view: View;
}

/** What a step asks for, what was done about it, and why it is to be done again. */
export function StepNote({ step, state, view }: StepNoteProps) {
  if (state && isRead(state)) return <ReadNote step={step} state={state} view={view} />;
  if ('read' in step) return null;
  const bar = fill(view.t.bar, { share: showShare(step.bar, view.locale) });
  if (!state || isRead(state)) return <>{bar}</>;
  return <DrillNote bar={bar} state={state} view={view} />;
}

function ReadNote({ step, state, view: { t, locale, versions } }: StepNoteProps & { state: ReadState }) {
  const { status, version, at } = state;
  if (version === undefined || at === undefined) return null;
  if (status === 'expired') return <>{fill(t.newVersion, { old: version, n: versionNow(step, versions) })}</>;
  return <>{fill(t.readOn, { day: showDay(at, locale), n: version })}</>;
}

function DrillNote({ bar, state, view: { t, locale, rules, base } }: { bar: string; state: DrillState; view: View }) {
  const { status, best, tries, crossed, changed } = state;
  const tried = tries > 0 && fill(t.tried, { n: tries, share: showShare(best ?? 0, locale) });
  if (status === 'expired') {
    const [before, after] = t.changed.split('{rules}');
    return (
      <>
        {before}
        {changed.map((id, index) => {
          const rule = rules[id];
          return (
            <span key={id}>
              {index > 0 && t.comma}
              {rule ? <a href={base + rule.path}>{fill(t.changedRule, { title: rule.title, n: rule.number })}</a> : id}
            </span>
          );
        })}
        {after}
      </>
    );
  }
  const parts = [status !== 'passed' && bar, tried].filter(Boolean).join(' · ');
  return (
    <>
      {parts}
      {status === 'open' && crossed && <strong class="path-crossed">{t.crossed}</strong>}
    </>
  );
}
