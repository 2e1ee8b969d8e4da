import { fill } from '../../i18n/fill.ts';
import type { Scope } from '../../learner/board/catalogue.ts';
import { statesOf } from '../../learner/board/state.ts';
import { showDay } from '../learner/format.ts';
import type { Person, View } from './view.ts';

interface PeopleProps {
  people: readonly Person[];
  scope: Scope;
  /** The key of the person who is looked at. */
  chosen: string | undefined;
  onChoose: (key: string) => void;
  view: View;
}

const shown = ['strong', 'fair', 'weak', 'stale', 'untried'] as const;

/** Everybody on one line. */
export function People({ people, scope: { rules, drills }, chosen, onChoose, view }: PeopleProps) {
  const { t, locale } = view;
  const words = t.people;
  return (
    <section aria-labelledby="trainer-people">
      <h2 id="trainer-people">{words.title}</h2>
      <p class="record-lead no-print">{words.lead}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section class="trainer-scroll" aria-label={words.region} tabIndex={0}>
        <table class="trainer-people">
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.attempts}</th>
              <th scope="col">{words.last}</th>
              {shown.map((state) => (
                <th scope="col" key={state}>
                  {words[state]}
                </th>
              ))}
              <th scope="col">{words.drills}</th>
            </tr>
          </thead>
          <tbody>
            {people.map((one) => {
              const states = statesOf(one, rules);
              const done = drills.filter(({ id }) => Object.hasOwn(one.drills, id)).length;
              return (
                <tr key={one.key}>
                  <th scope="row">
                    <button
                      type="button"
                      class="trainer-name"
                      data-person={one.key}
                      aria-pressed={chosen === one.key}
                      onClick={() => onChoose(one.key)}
                    >
                      {one.label}
                    </button>
                    {one.kept !== undefined && (
                      <span class="tag">{fill(t.kept.tag, { day: showDay(one.kept, locale) })}</span>
                    )}
                  </th>
                  <td>{one.attempts}</td>
                  <td>{one.last === undefined ? words.never : showDay(one.last, locale)}</td>
                  {shown.map((state) => (
                    <td key={state} data-weak={state === 'weak' && states.weak > 0 ? '' : undefined}>
                      {states[state]}
                    </td>
                  ))}
                  <td>{fill(t.tiles.of, { n: done, of: drills.length })}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </section>
  );
}
