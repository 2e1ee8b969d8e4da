import { fill } from '../../i18n/fill.ts';
import { type StepData, type View, versionNow } from './view.ts';

/** The button that says a procedure was read, in so many words. */
export function Acknowledge({ step, view, onDone }: { step: StepData; view: View; onDone: () => void }) {
  const { t, versions } = view;
  const press = () => {
    view.acknowledge(step);
    onDone();
  };
  return (
    <button type="button" class="button-quiet" onClick={press}>
      {fill(t.acknowledge, { n: versionNow(step, versions) })}
      <span class="visually-hidden">{t.colon + step.title}</span>
    </button>
  );
}
