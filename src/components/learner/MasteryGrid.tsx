import type { Mastery } from '../../learner/mastery.ts';
import { masteryStates } from '../../learner/mastery.ts';
import { MasteryRow } from './MasteryRow.tsx';
import { StateSeal } from './StateSeal.tsx';
import type { View } from './view.ts';

interface MasteryGridProps {
  masteries: ReadonlyMap<string, Mastery>;
  /** How many rows are drawn by now. */
  rows: number;
  view: View;
}

/** Mastery as a grid of small seals: a row a procedure, a seal a rule. */
export function MasteryGrid({ masteries, rows, view }: MasteryGridProps) {
  const words = view.t.mastery;
  const procedures = view.catalogue.procedures.filter(({ rules }) => rules.length > 0);
  if (procedures.length === 0) return null;
  return (
    <section aria-labelledby="record-mastery">
      <h2 id="record-mastery" data-spot>
        {words.title}
      </h2>
      <p class="record-lead">{words.lead}</p>
      <ul class="record-legend" aria-label={words.legend}>
        {masteryStates.toReversed().map((state) => (
          <li key={state}>
            <StateSeal state={state} redLine={false} />
            {words.state[state]}
          </li>
        ))}
        <li>
          <StateSeal state="untried" redLine />
          {words.redLine}
        </li>
      </ul>
      <ul class="record-grid">
        {procedures.slice(0, rows).map((procedure) => (
          <MasteryRow key={procedure.id} procedure={procedure} masteries={masteries} view={view} />
        ))}
      </ul>
      <details class="record-more">
        <summary>{words.how}</summary>
        <ul class="record-how">
          {words.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
