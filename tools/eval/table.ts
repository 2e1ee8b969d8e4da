/** How many columns of a terminal a text takes: a Han character or a full-width sign takes two. */
function widthOf(text: string): number {
  return [...text].length + (text.match(/[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/gu)?.length ?? 0);
}

/**
 * Rows under one another.
 * @param left which columns stand to the left, the others to the right; the first where nothing is said
 */
export function aligned(rows: readonly (readonly string[])[], left: readonly number[] = [0]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => widthOf(row[at] ?? ''))));
  const cell = (text: string, at: number) => {
    const blank = ' '.repeat((widths[at] ?? 0) - widthOf(text));
    return left.includes(at) ? text + blank : blank + text;
  };
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}
