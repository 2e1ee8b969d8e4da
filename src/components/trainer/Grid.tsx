import { useMemo, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { Scope } from '../../learner/board/catalogue.ts';
import { masteryStates } from '../../learner/mastery.ts';
import { StateSeal } from '../learner/StateSeal.tsx';
import { GridTable } from './GridTable.tsx';
import { drillGroups, pathGroups, ruleGroups, type Shows } from './grid.ts';
import type { Person, View } from './view.ts';

/** How many people stand on a page of the grid: with three hundred rules that is as much as is drawn in one go. */
const perPage = 20;

const groupsOf = { rules: ruleGroups, drills: drillGroups, paths: pathGroups };

/** People × rules or people × drills, some people at a time. */
export function Grid({ people, scope, view }: { people: readonly Person[]; scope: Scope; view: View }) {
  const words = view.t.grid;
  const [shows, setShows] = useState<Shows>('rules');
  const [page, setPage] = useState(0);
  const range = useRef<HTMLParagraphElement>(null);
  const pages = Math.max(1, Math.ceil(people.length / perPage));
  const now = Math.min(page, pages - 1);
  const groups = useMemo(() => groupsOf[shows](scope, view), [shows, scope, view]);
  const some = useMemo(() => people.slice(now * perPage, (now + 1) * perPage), [people, now]);
  /** The reader is taken to the head of the new page: it says where they are now. */
  const turn = (to: number) => {
    setPage(to);
    range.current?.focus();
  };
  return (
    <section class="no-print" aria-labelledby="trainer-grid">
      <h2 id="trainer-grid">{words.title}</h2>
      <p class="record-lead">{words.leads[shows]}</p>
      <fieldset class="trainer-shows">
        <legend class="visually-hidden">{words.shows}</legend>
        {(['rules', 'drills', 'paths'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="trainer-shows" checked={shows === one} onChange={() => setShows(one)} />
            {words[one]}
          </label>
        ))}
      </fieldset>
      {shows === 'rules' && (
        <ul class="record-legend">
          {masteryStates.toReversed().map((state) => (
            <li key={state}>
              <StateSeal state={state} redLine={false} />
              {view.states[state]}
            </li>
          ))}
        </ul>
      )}
      <p class="record-note" ref={range} tabIndex={-1}>
        {fill(words.range, { from: now * perPage + 1, to: now * perPage + some.length, n: people.length })}
      </p>
      <GridTable people={some} groups={groups} shows={shows} view={view} />
      {pages > 1 && (
        <nav class="record-actions" aria-label={words.pages}>
          <button type="button" class="button-quiet" disabled={now === 0} onClick={() => turn(now - 1)}>
            {words.before}
          </button>
          <button type="button" class="button-quiet" disabled={now === pages - 1} onClick={() => turn(now + 1)}>
            {words.after}
          </button>
        </nav>
      )}
    </section>
  );
}
