/** Tells line and column (from 1) of an offset of a text. */
export function lineFinder(text: string): (offset: number) => { line: number; col: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const after = starts.findIndex((start) => start > offset);
    const line = after < 0 ? starts.length : after;
    return { line, col: offset - (starts[line - 1] ?? 0) + 1 };
  };
}
