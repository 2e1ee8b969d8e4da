import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { type Mastery, type MasteryState, masteryStates } from '../../learner/mastery.ts';
import type { RecordProcedure, RecordRule } from '../../learner/record-catalogue.ts';
import { RuleTable } from './RuleTable.tsx';
import { StateSeal } from './StateSeal.tsx';
import type { View } from './view.ts';

interface MasteryRowProps {
  procedure: RecordProcedure;
  masteries: ReadonlyMap<string, Mastery>;
  view: View;
}

/** One procedure: its seals, and below them in words what is pointed at, else how many stand in each state. */
export function MasteryRow({ procedure, masteries, view }: MasteryRowProps) {
  const { t, base } = view;
  const words = t.mastery;
  const [shown, setShown] = useState<RecordRule>();
  const [open, setOpen] = useState(false);
  const stateOf = ({ id }: RecordRule): MasteryState => masteries.get(id)?.state ?? 'untried';
  const nameOf = (rule: RecordRule) =>
    fill(rule.redLine ? words.sealRed : words.seal, {
      n: rule.number,
      says: rule.says,
      state: words.state[stateOf(rule)],
    });
  const counts = masteryStates
    .toReversed()
    .map((state) => ({ state, n: procedure.rules.filter((rule) => stateOf(rule) === state).length }))
    .filter(({ n }) => n > 0)
    .map(({ state, n }) => fill(words.count, { state: words.state[state], n }));
  return (
    <li class="record-row">
      <h3>
        <a href={base + procedure.path}>{procedure.title}</a>
      </h3>
      <ul class="record-seals">
        {procedure.rules.map((rule) => (
          <li key={rule.id}>
            <a
              href={base + rule.path}
              aria-label={nameOf(rule)}
              onFocus={() => setShown(rule)}
              onBlur={() => setShown(undefined)}
              onMouseEnter={() => setShown(rule)}
              onMouseLeave={() => setShown(undefined)}
            >
              <StateSeal state={stateOf(rule)} redLine={rule.redLine} number={rule.number} />
            </a>
          </li>
        ))}
      </ul>
      <p class="record-readout" aria-hidden={shown ? 'true' : undefined}>
        {shown ? nameOf(shown) : counts.join(words.comma)}
      </p>
      <details class="record-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {words.list}
          <span class="visually-hidden"> {procedure.title}</span>
        </summary>
        {open && <RuleTable procedure={procedure} masteries={masteries} view={view} />}
      </details>
    </li>
  );
}
