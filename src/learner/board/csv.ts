import Papa from 'papaparse';

/**
 * What a spreadsheet takes for the beginning of a formula, in half and full width: Excel in Chinese and Japanese reads ＝ as =.
 * Blanks before it do not help, so they are looked past.
 */
const formula = /^\s*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** One cell: a number stays one, nothing is an empty cell. */
export type Cell = string | number | undefined;

/**
 * A table as a file that spreadsheets open: with a byte order mark, or Excel takes Chinese for something else, and with an apostrophe
 * before whatever it would reckon out.
 */
export function csvOf(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [head, ...rows].map((row) => row.map((cell) => cell ?? ''));
  return `\uFEFF${Papa.unparse(lines, { escapeFormulae: formula, newline: '\r\n' })}\r\n`;
}
