import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** How far a key goes, in rows and columns; `Infinity` is as far as there is. */
function wayOf({ key, ctrlKey }: KeyboardEvent, page: number): [number, number] | undefined {
  const far = Number.POSITIVE_INFINITY;
  switch (key) {
    case 'ArrowUp':
      return [-1, 0];
    case 'ArrowDown':
      return [1, 0];
    case 'ArrowLeft':
      return [0, -1];
    case 'ArrowRight':
      return [0, 1];
    case 'PageUp':
      return [-page, 0];
    case 'PageDown':
      return [page, 0];
    case 'Home':
      return [ctrlKey ? -far : 0, -far];
    case 'End':
      return [ctrlKey ? far : 0, far];
    default:
      return undefined;
  }
}

const within = (at: number, length: number) => Math.min(length - 1, Math.max(0, at));

/** The cells of a row that can be gone to: all but its head. */
const cellsOf = (row: HTMLTableRowElement | undefined) => [...(row?.querySelectorAll('td') ?? [])];

/**
 * Makes a table one stop of the Tab key, inside which arrow keys go from cell to cell. What cell that is stands in the page
 * itself, not in the state of the island: a step of the arrow keys draws nothing anew.
 * @param drawn changes when the cells do
 */
export function useGridKeys(table: RefObject<HTMLTableElement>, drawn: unknown): (event: KeyboardEvent) => void {
  useLayoutEffect(() => {
    if (table.current?.querySelector('td[tabindex="0"]')) return;
    const first = table.current?.querySelector('td');
    if (first) first.tabIndex = 0;
  }, [drawn]);

  return (event) => {
    const cell = (event.target as Element).closest('td');
    const row = cell?.closest('tr');
    const rows = [...(table.current?.tBodies[0]?.rows ?? [])];
    const way = wayOf(event, 10);
    if (!cell || !row || !way || event.altKey || event.metaKey) return;
    event.preventDefault();
    const nextRow = rows[within(rows.indexOf(row) + way[0], rows.length)];
    const cells = cellsOf(nextRow);
    const next = cells[within(cellsOf(row).indexOf(cell) + way[1], cells.length)];
    if (!next) return;
    cell.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  };
}
