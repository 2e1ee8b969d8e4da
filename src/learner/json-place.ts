/** One token of JSON, with the blanks before it: a sign, a text, or another value. */
const token =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them inside a text.
  /[ \t\n\r]*(?:([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

/** What may stand next: a value, a value or the end of a list, a key … */
type Wants = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

/** What comes after a finished value, seen from what is open around it. */
function after(open: readonly string[]): Wants {
  return open.length === 0 ? 'nothing' : 'commaOrEnd';
}

/** @returns what may follow the token, or undefined where it may not stand here */
function step(wants: Wants, open: string[], sign: string | undefined, isText: boolean): Wants | undefined {
  const closes = sign !== undefined && sign === (open.at(-1) === '{' ? '}' : ']') && open.length > 0;
  if (closes && (wants === 'commaOrEnd' || wants === 'valueOrEnd' || wants === 'keyOrEnd')) {
    open.pop();
    return after(open);
  }
  if (wants === 'commaOrEnd') return sign !== ',' ? undefined : open.at(-1) === '{' ? 'key' : 'value';
  if (wants === 'colon') return sign === ':' ? 'value' : undefined;
  if (wants === 'key' || wants === 'keyOrEnd') return isText ? 'colon' : undefined;
  if (wants === 'nothing') return undefined;
  if (sign === undefined) return after(open);
  if (sign !== '{' && sign !== '[') return undefined;
  open.push(sign);
  return sign === '{' ? 'keyOrEnd' : 'valueOrEnd';
}

/**
 * Where a text stops being JSON, as `line:column`; engines either don't say or each say it differently.
 * Nesting is followed on a list, not by recursion, so a hostile text can't exhaust the stack.
 * @returns an empty text where the whole is JSON
 */
export function jsonPlace(text: string): string {
  const open: string[] = [];
  let wants: Wants = 'value';
  let end = 0;
  for (;;) {
    token.lastIndex = end;
    const found = token.exec(text);
    const next: Wants | undefined = found ? step(wants, open, found[1], found[2] !== undefined) : undefined;
    if (!found || !next) break;
    wants = next;
    end = token.lastIndex;
  }
  end += /^[ \t\n\r]*/.exec(text.slice(end, end + 1000))?.[0].length ?? 0;
  if (wants === 'nothing' && end === text.length) return '';
  const lines = text.slice(0, end).split('\n');
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}
