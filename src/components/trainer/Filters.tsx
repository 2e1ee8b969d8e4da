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
        <Pick
          id="trainer-desk"
          label={words.desk}
          all={words.allDesks}
          options={catalogue.desks.map(({ id, name }) => ({ id, title: name }))}
          picked={narrowing.desk}
          onPick={(desk) => onNarrow({ desk, path: '', procedure: '' })}
        />
        <Pick
          id="trainer-path"
          label={words.path}
          all={words.allPaths}
          options={catalogue.paths}
          picked={narrowing.path}
          onPick={(path) => onNarrow({ desk: '', path, procedure: '' })}
        />
        <Pick
          id="trainer-procedure"
          label={words.procedure}
          all={words.allProcedures}
          options={procedures}
          picked={narrowing.procedure}
          onPick={(procedure) => onNarrow({ ...narrowing, procedure })}
        />
        <Pick
          id="trainer-order"
          label={words.order}
          options={orders.map((one) => ({ id: one, title: words.orders[one] }))}
          picked={order}
          onPick={(picked) => onOrder(orders.find((one) => one === picked) ?? 'name')}
        />
      </div>
      <p class="record-note" role="status">
        {fill(words.shows, { people, rules: scope.rules.length, drills: scope.drills.length })}
      </p>
    </section>
  );
}

interface PickProps {
  id: string;
  label: string;
  /** What stands for no choice, where there may be none. */
  all?: string;
  options: readonly { id: string; title: string }[];
  picked: string;
  onPick: (id: string) => void;
}

/** One of some, by name. */
function Pick({ id, label, all, options, picked, onPick }: PickProps) {
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <select id={id} value={picked} onChange={(event) => onPick(event.currentTarget.value)}>
        {all !== undefined && <option value="">{all}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.title}
          </option>
        ))}
      </select>
    </p>
  );
}
