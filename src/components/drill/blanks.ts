/**
 * A sentence with blanks in pieces: text, number of a blank, text …
 * @param line with `__1__`, `__2__` … for the blanks
 */
export function blanksOf(line: string): string[] {
  return line.split(/__(\d+)__/);
}
