import { fill } from '../../i18n/fill.ts';
import type { PathState } from '../../learner/path.ts';
import { Step } from './Step.tsx';
import type { View } from './view.ts';

/** All steps, day by day, along one line. */
export function Days({ state, view }: { state: PathState | undefined; view: View }) {
  const { path, t } = view;
  const first = (day: number) => path.days.slice(0, day).reduce((sum, { steps }) => sum + steps.length, 1);
  return (
    <ol class="path-days">
      {path.days.map(({ title, steps }, day) => (
        <li class="path-day" key={title}>
          <h2 id={`day-${day + 1}`} data-spot>
            <span class="path-day-number">{fill(t.day, { n: day + 1 })}</span> {title}
          </h2>
          <ol class="path-steps">
            {steps.map((step, index) => {
              const its = state?.days[day]?.[index];
              const number = first(day) + index;
              return (
                <Step
                  key={step.path}
                  step={step}
                  state={its}
                  number={number}
                  isNext={its !== undefined && state?.begun !== undefined && state.next?.state === its}
                  view={view}
                />
              );
            })}
          </ol>
        </li>
      ))}
    </ol>
  );
}
