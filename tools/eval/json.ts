import { error, type Place, type Problem } from '../check/problem.ts';

/** A line as a JSON object, and the text it was read from. */
export interface Row {
  text: string;
  fields: Record<string, unknown>;
}

const example = '{"rule":"…","locale":"zh","answer":"…","verdict":"met"}';

/** What a JSON value is called. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return typeof value === 'string' ? 'a text' : `\`${value}\``;
}

/** The column (from 1) at which a JSON error lies, where its message says so. */
function columnOf(message: string, text: string): number {
  const at = /at position (\d+)/.exec(message)?.[1];
  if (at) return Number(at) + 1;
  return message.includes('end of JSON') ? text.length + 1 : 1;
}

/**
 * Reads one line as a JSON object.
 * @returns nothing for an empty line, a problem for a bad one
 */
export function readRow(bytes: Uint8Array, place: Omit<Place, 'col'>): Row | Problem | undefined {
  const fault = (col: number, found: string, mend: string, expected = 'one JSON object on the line') =>
    error({ ...place, col }, found, expected, mend);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fault(1, 'bytes that are not UTF-8', 'save the file as UTF-8', 'text in UTF-8');
  }
  if (text.trim() === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (value !== null && typeof value === 'object' && !Array.isArray(value))
      return { text, fields: value as Record<string, unknown> };
    return fault(1, kindOf(value), `write ${example}`);
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    const reason = message.replace(/ at position .*$/, '').replace(/, ".*is not valid JSON$/s, '');
    return fault(
      columnOf(message, text),
      `what is not JSON (${reason})`,
      `write one object on one line, such as ${example}; inside a text, " is \\" and a new line is \\n`,
    );
  }
}

/** True where a line could not be read. */
export function isProblem(row: Row | Problem): row is Problem {
  return 'mend' in row;
}
