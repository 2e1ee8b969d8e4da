import type { Mastery } from '../../learner/mastery.ts';
import type { RecordProcedure } from '../../learner/record-catalogue.ts';
import { showDay } from './format.ts';
import { StateSeal } from './StateSeal.tsx';
import type { View } from './view.ts';

interface RuleTableProps {
  procedure: RecordProcedure;
  masteries: ReadonlyMap<string, Mastery>;
  view: View;
}

const untried: Mastery = { state: 'untried', score: 0, counted: 0, locales: [] };

/** The rules of a procedure in words: the same as the seals, with the languages, the day and the drills. */
export function RuleTable({ procedure, masteries, view }: RuleTableProps) {
  const { t, base, locale, catalogue } = view;
  const words = t.mastery;
  return (
    <table class="record-table">
      <thead>
        <tr>
          <th scope="col">{words.rule}</th>
          <th scope="col">{words.stateHead}</th>
          <th scope="col">{t.languages.head}</th>
          <th scope="col">{words.lastHead}</th>
          <th scope="col">{words.drillsHead}</th>
        </tr>
      </thead>
      <tbody>
        {procedure.rules.map((rule) => {
          const { state, last, locales } = masteries.get(rule.id) ?? untried;
          return (
            <tr key={rule.id}>
              <th scope="row">
                <span class="record-rule">
                  <StateSeal state={state} redLine={rule.redLine} number={rule.number} />
                  <span>
                    <a href={base + rule.path}>{rule.says}</a>
                    {rule.redLine && <span class="tag record-red">{words.redLineWord}</span>}
                  </span>
                </span>
              </th>
              <td data-head={words.stateHead}>{words.state[state]}</td>
              <td data-head={t.languages.head}>
                {locales.map((one) => t.languages[one]).join(t.languages.comma) || t.languages.none}
              </td>
              <td data-head={words.lastHead}>{last === undefined ? words.never : showDay(last, locale)}</td>
              <td data-head={words.drillsHead}>
                {rule.drills.length === 0 && words.noDrill}
                <ul class="record-drills">
                  {rule.drills
                    .flatMap((index) => catalogue.drills[index] ?? [])
                    .map((drill) => (
                      <li key={drill.id}>
                        <a href={base + drill.path}>{drill.title}</a>
                      </li>
                    ))}
                </ul>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
