/** A place in a file: `file` below the root of the checkout, `line` and `col` from 1. */
export interface Place {
  file: string;
  line: number;
  col: number;
}

/** One thing to mend. Every text is a plain sentence or part of one, without a full stop. */
export interface Problem extends Place {
  /** A warning is printed but does not fail the check. */
  level: 'error' | 'warning';
  found: string;
  expected: string;
  mend: string;
}

/** An error at a place. */
export function error(place: Place, found: string, expected: string, mend: string): Problem {
  return { ...place, level: 'error', found, expected, mend };
}

/** A warning at a place. */
export function warning(place: Place, found: string, expected: string, mend: string): Problem {
  return { ...error(place, found, expected, mend), level: 'warning' };
}

/** Sorted by file, line and column; the same problem is kept once. */
export function sorted(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((problem) => [format(problem), problem]));
  return [...unique.values()].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.col - b.col,
  );
}

/** A problem as it is printed: the place, and a line each for the three other parts. */
export function format({ file, line, col, level, found, expected, mend }: Problem): string {
  const head = `${file}:${line}:${col}${level === 'warning' ? '  (warning)' : ''}`;
  return [head, `  found     ${found}`, `  expected  ${expected}`, `  mend      ${mend}`].join('\n');
}

/** `1 rule`, `2 rules`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** `a`, `a or b`, `a, b or c`. */
export function either(words: readonly (string | number)[], join = 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${join} ${words.at(-1)}`;
}
