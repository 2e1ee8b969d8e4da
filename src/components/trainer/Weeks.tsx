import { fill } from '../../i18n/fill.ts';
import { teamWeeks } from '../../learner/board/team.ts';
import { lastWeeks } from '../../learner/board/weeks.ts';
import { showDay } from '../learner/format.ts';
import type { Person, View } from './view.ts';

/** How many weeks are shown. */
const count = 8;

/** How often people sat down to practise, week by week. */
export function Weeks({ people, now, view }: { people: readonly Person[]; now: number; view: View }) {
  const { t, locale } = view;
  const words = t.weeks;
  const weeks = teamWeeks(people, lastWeeks(now, count));
  const most = Math.max(1, ...weeks.map(({ sittings }) => sittings));
  return (
    <section aria-labelledby="trainer-weeks">
      <h2 id="trainer-weeks">{words.title}</h2>
      <p class="record-lead">{words.lead}</p>
      <table class="trainer-weeks">
        <thead>
          <tr>
            <th scope="col">{words.week}</th>
            <th scope="col">{words.sittings}</th>
            <th scope="col">{words.people}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ week, sittings, people: who }) => (
            <tr key={week}>
              <th scope="row">{showDay(new Date(`${week}T12:00`).getTime(), locale)}</th>
              <td>
                <meter min={0} max={most} value={sittings} aria-hidden="true" />
                {sittings}
              </td>
              <td>{fill(words.of, { n: who })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
