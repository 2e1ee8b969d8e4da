import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { ReportWords } from './words.ts';

interface RowsProps<Row> {
  /** What the rows are: “来电”. */
  name: string;
  rows: readonly Row[];
  /** A row as it is added. */
  fresh: Row;
  add: string;
  onChange: (rows: Row[]) => void;
  t: ReportWords;
  /** The boxes of a row. */
  children: (row: Row, index: number, change: (row: Row) => void) => ComponentChildren;
}

/** Rows of boxes that can be added and taken away. */
export function Rows<Row>({ name, rows, fresh, add, onChange, t, children }: RowsProps<Row>) {
  const adding = useRef<HTMLButtonElement>(null);
  // The button that was pressed goes with its row; the keyboard must not lose its place.
  const remove = (index: number) => {
    onChange(rows.filter((_, other) => other !== index));
    adding.current?.focus();
  };
  return (
    <>
      {rows.map((row, index) => (
        <fieldset class="daily-row" key={index}>
          <legend class="visually-hidden">{fill(t.nthRow, { name, n: index + 1 })}</legend>
          {children(row, index, (next) => onChange(rows.with(index, next)))}
          <button
            type="button"
            class="button-quiet"
            aria-label={`${t.remove}: ${fill(t.nthRow, { name, n: index + 1 })}`}
            onClick={() => remove(index)}
          >
            {t.remove}
          </button>
        </fieldset>
      ))}
      <button ref={adding} type="button" class="button-quiet" onClick={() => onChange([...rows, fresh])}>
        {add}
      </button>
    </>
  );
}
