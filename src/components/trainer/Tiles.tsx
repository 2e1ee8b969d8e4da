import { fill } from '../../i18n/fill.ts';
import type { Scope } from '../../learner/board/catalogue.ts';
import { statesOf } from '../../learner/board/state.ts';
import type { Person, View } from './view.ts';

const sevenDays = 7 * 86_400_000;

interface TilesProps {
  people: readonly Person[];
  scope: Scope;
  /** Milliseconds since 1970. */
  now: number;
  view: View;
}

/** The team in four numbers. */
export function Tiles({ people, scope: { rules }, now, view: { t, locale } }: TilesProps) {
  const words = t.tiles;
  const states = people.map((one) => statesOf(one, rules));
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const mean = (state: 'strong' | 'weak') =>
    format.format(states.reduce((sum, one) => sum + one[state], 0) / Math.max(1, people.length));
  const lately = people.filter(({ last }) => last !== undefined && last > now - sevenDays && last <= now).length;
  return (
    <section aria-labelledby="trainer-tiles">
      <h2 id="trainer-tiles" class="visually-hidden">
        {words.title}
      </h2>
      <dl class="record-tiles">
        <div>
          <dt>{words.people}</dt>
          <dd>{fill(words.n, { n: people.length })}</dd>
        </div>
        <div>
          <dt>{words.week}</dt>
          <dd>{fill(words.of, { n: lately, of: people.length })}</dd>
        </div>
        <div>
          <dt>{words.strong}</dt>
          <dd>{fill(words.of, { n: mean('strong'), of: rules.length })}</dd>
        </div>
        <div>
          <dt>{words.weak}</dt>
          <dd>{fill(words.perPerson, { n: mean('weak') })}</dd>
        </div>
      </dl>
    </section>
  );
}
