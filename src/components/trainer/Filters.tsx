import { fill } from '../../i18n/fill.ts';
import { type Narrowing, type Scope, scopeOf } from '../../learner/board/catalogue.ts';
import { type Order, orders } from '../../learner/board/team.ts';
import type { View } from './view.ts';

interface FiltersProps {
  narrowing: Narrowing;
  order: Order;
  scope: Scope;
  people: number;
  onNarrow: (narrowing: Narrowing) => void;
  onOrder: (order: Order) => void;
  view: View;
}

/** What the board shows: of which desk, of which procedure, in which order. */
export function Filters({ narrowing, order, scope, people, onNarrow, onOrder, view }: FiltersProps) {
  const { t, catalogue } = view;
  const words = t.filter;
  const { procedures } = scopeOf(catalogue, { ...narrowing, procedure: '' });
  return (
    <section class="trainer-filters no-print" aria-labelledby="trainer-filters">
      <h2 id="trainer-filters" class="visually-hidden">
        {words.title}
      </h2>
      <div class="trainer-fields">
        <p class="field">
          <label for="trainer-desk">{words.desk}</label>
          <select
            id="trainer-desk"
            value={narrowing.desk}
            onChange={(event) => onNarrow({ desk: event.currentTarget.value, path: '', procedure: '' })}
          >
            <option value="">{words.allDesks}</option>
            {catalogue.desks.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </p>
        <p class="field">
          <label for="trainer-path">{words.path}</label>
          <select
            id="trainer-path"
            value={narrowing.path}
            onChange={(event) => onNarrow({ desk: '', path: event.currentTarget.value, procedure: '' })}
          >
            <option value="">{words.allPaths}</option>
            {catalogue.paths.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </p>
        <p class="field">
          <label for="trainer-procedure">{words.procedure}</label>
          <select
            id="trainer-procedure"
            value={narrowing.procedure}
            onChange={(event) => onNarrow({ ...narrowing, procedure: event.currentTarget.value })}
          >
            <option value="">{words.allProcedures}</option>
            {procedures.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </p>
        <p class="field">
          <label for="trainer-order">{words.order}</label>
          <select
            id="trainer-order"
            value={order}
            onChange={(event) => onOrder(orders.find((one) => one === event.currentTarget.value) ?? 'name')}
          >
            {orders.map((one) => (
              <option key={one} value={one}>
                {words.orders[one]}
              </option>
            ))}
          </select>
        </p>
      </div>
      <p class="record-note" role="status">
        {fill(words.shows, { people, rules: scope.rules.length, drills: scope.drills.length })}
      </p>
    </section>
  );
}
