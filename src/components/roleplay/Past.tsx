import { fill } from '../../i18n/fill.ts';
import type { Step } from '../drill/step.ts';
import type { RoleplayWords } from '../drill/words.ts';
import { Exchange } from './Exchange.tsx';
import { type RoleplayDrill, turnAt } from './talk.ts';

interface PastProps {
  drill: RoleplayDrill;
  steps: readonly Step[];
  t: RoleplayWords;
}

/** The talk so far: the last exchange in the open, as the visitor's next words answer it, the earlier ones folded away. */
export function Past({ drill, steps, t }: PastProps) {
  const earlier = steps.slice(0, -1);
  const last = steps.at(-1);
  const tell = (step: Step) => (
    <li key={step.at}>
      <Exchange drill={drill} turn={turnAt(drill, step.at)} step={step} t={t} />
    </li>
  );
  if (!last) return null;
  return (
    <div class="past">
      {earlier.length > 0 && (
        <details>
          <summary>{fill(t.earlier, { n: earlier.length })}</summary>
          <ol class="past-list">{earlier.map(tell)}</ol>
        </details>
      )}
      <ol class="past-list">{tell(last)}</ol>
    </div>
  );
}
