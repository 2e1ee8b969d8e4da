import { fill } from '../../i18n/fill.ts';
import { weakest } from '../../learner/summary.ts';
import type { Reckoned } from './reckon.ts';
import { StateSeal } from './StateSeal.tsx';
import type { View } from './view.ts';

/** What to practise first: the weakest rules, each with a drill that tests it. Those that changed after they were met stand above. */
export function Weakest({ reckoned: { masteries, changed }, view }: { reckoned: Reckoned; view: View }) {
  const { t, base, catalogue } = view;
  const above = new Set(changed.flatMap(({ id, met }) => (met === undefined ? [] : id)));
  const others = new Map([...masteries].filter(([id]) => !above.has(id)));
  const rules = weakest(others, 5).flatMap((id) => view.rules.get(id) ?? []);
  if (rules.length === 0) return null;
  return (
    <section aria-labelledby="record-weakest">
      <h2 id="record-weakest" data-spot>
        {t.weakest.title}
      </h2>
      <p class="record-lead">{t.weakest.lead}</p>
      <ul class="record-weakest">
        {rules.map((rule) => {
          const drill = catalogue.drills[rule.drills[0] ?? -1];
          const state = masteries.get(rule.id)?.state ?? 'untried';
          return (
            <li key={rule.id}>
              <StateSeal state={state} redLine={rule.redLine} number={rule.number} />
              <div>
                <a href={base + rule.path}>{rule.says}</a>
                <p class="record-note">
                  <span>{t.mastery.state[state]}</span>
                  {drill && ' · '}
                  {drill && <a href={base + drill.path}>{fill(t.weakest.practise, { title: drill.title })}</a>}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
      <p class="record-actions">
        <a class="button-quiet" href={`${base}/review/?mistakes`}>
          {t.weakest.review}
        </a>
      </p>
    </section>
  );
}
