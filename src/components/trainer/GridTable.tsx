import type { VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { GridColumn, GridGroup, Shows } from './grid.ts';
import { useGridKeys } from './useGridKeys.ts';
import { useSlices } from './useSlices.ts';
import type { Person, View } from './view.ts';

/** With three hundred rules that is a thousand cells. */
const rowsAtOnce = 4;

interface GridTableProps {
  people: readonly Person[];
  groups: readonly GridGroup[];
  shows: Shows;
  view: View;
}

/** The grid itself, and below it in words the cell that is pointed at. */
export function GridTable({ people, groups, shows, view }: GridTableProps) {
  const { t } = view;
  const words = t.grid;
  const table = useRef<HTMLTableElement>(null);
  const [says, setSays] = useState<string>();
  const columns = useMemo(() => groups.flatMap((group) => group.columns), [groups]);
  /** Where the pointer or the keyboard is: told by the cell's place, so that no cell needs a handler of its own. */
  const point = ({ target }: Event) => {
    const cell = (target as Element).closest('td');
    const person = people[cell?.closest('tr')?.sectionRowIndex ?? -1];
    const column = cell ? columns[cell.cellIndex - 1] : undefined;
    setSays(person && column?.says(person));
  };
  // Thousands of cells: rows are made some at a time, once, and not again when somebody points at one.
  const head = useMemo(
    () => (
      <thead>
        <tr>
          <th scope="col" rowSpan={2} class="trainer-corner">
            {t.people.name}
          </th>
          {groups.map(({ id, title, columns: own }) => (
            <th key={id} scope="colgroup" colSpan={own.length} class="trainer-group">
              <span>{title}</span>
            </th>
          ))}
        </tr>
        <tr>
          {columns.map((column) => (
            <Head key={column.id} column={column} shows={shows} view={view} />
          ))}
        </tr>
      </thead>
    ),
    [groups, view],
  );
  const made = useMemo(() => new Map<Person, VNode>(), [people, groups, view]);
  const keys = useGridKeys(table, made);
  const count = useSlices(people.length, rowsAtOnce, made);
  const rows = people.slice(0, count).map((person) => {
    const row = made.get(person) ?? <Row key={person.key} person={person} columns={columns} />;
    made.set(person, row);
    return row;
  });
  return (
    <>
      <section
        class="trainer-scroll trainer-scroll-grid"
        aria-label={words.regions[shows]}
        style={{ '--rows': people.length }}
      >
        <table
          class="trainer-grid"
          data-shows={shows}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table in which arrow keys move is a grid.
          role="grid"
          aria-labelledby="trainer-grid"
          aria-readonly="true"
          ref={table}
          onKeyDown={keys}
          onFocusCapture={point}
          onPointerOver={point}
          onPointerLeave={() => setSays(undefined)}
        >
          {head}
          <tbody>{rows}</tbody>
        </table>
      </section>
      <p class="trainer-readout" aria-hidden="true">
        {says ?? words.hint}
      </p>
    </>
  );
}

function Head({ column, shows, view }: { column: GridColumn; shows: Shows; view: View }) {
  if (shows !== 'rules')
    return (
      <th scope="col" class="trainer-drill">
        {column.head}
      </th>
    );
  return (
    <th scope="col" data-red-line={column.redLine ? '' : undefined} title={column.title}>
      <span aria-hidden="true">{column.head}</span>
      <span class="visually-hidden">{fill(view.t.grid.ruleHead, { n: column.head })}</span>
    </th>
  );
}

function Row({ person, columns }: { person: Person; columns: readonly GridColumn[] }) {
  return (
    <tr>
      <th scope="row">{person.label}</th>
      {columns.map((column) => {
        const { state, text } = column.cell(person);
        return (
          <td key={column.id} tabIndex={-1}>
            {state === undefined ? (
              text
            ) : (
              <span class="record-seal trainer-seal" data-state={state}>
                {text}
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}
