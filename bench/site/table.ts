import { aligned } from '../../tools/eval/table.ts';
import { peers, type RowName, rows } from './peers.ts';

/** What a row came to today. */
export interface Figure {
  row: RowName;
  text: string;
  met: boolean;
}

const head = ['', 'today', '', 'target', ...peers];

const cellsOf = ({ row, text, met }: Figure) => {
  const { what, target, others } = rows[row];
  return [what, text, met ? '✓' : '✕', target, ...others];
};

/** The figures of today beside the targets and what others reach, for a terminal. */
export function tableOf(figures: readonly Figure[]): string {
  return aligned([head, ...figures.map(cellsOf)], [0, 2]);
}

/** The same for a README, in Markdown. */
export function markdownOf(figures: readonly Figure[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...figures.map((figure) => line(cellsOf(figure)))].join('\n');
}

/** Milliseconds as seconds with two places. */
export const seconds = (ms: number) => (Number.isFinite(ms) ? `${(ms / 1000).toFixed(2)} s` : 'never');

/** Bytes as thousands of them. */
export const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
