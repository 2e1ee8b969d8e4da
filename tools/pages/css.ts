/** A built stylesheet, taken apart: a statement, a rule, or rules inside a condition or layer. */
export type Node = { statement: string } | { selectors: string; body: string } | { around: string; inside: Node[] };

/** Where a string or the stretch up to a closing mark ends. */
function endOfString(css: string, at: number): number {
  const quote = css[at] ?? '';
  let end = at + 1;
  while (end < css.length && css[end] !== quote) end += css[end] === '\\' ? 2 : 1;
  return end + 1;
}

/** What holds rules and not declarations. */
const holdsRules = /^@(?:layer|media|supports|container)\b/;

/**
 * Takes a stylesheet apart. It reads what the build writes: no comments, no nesting of rules in rules.
 * @param css the text
 */
export function parseCss(css: string): Node[] {
  let at = 0;
  const bodyFrom = (start: number): string => {
    let depth = 1;
    while (depth > 0 && at < css.length) {
      const char = css[at];
      if (char === '"' || char === "'") at = endOfString(css, at);
      else {
        if (char === '{') depth++;
        if (char === '}') depth--;
        at++;
      }
    }
    return css.slice(start, at - 1);
  };
  const rules = (): Node[] => {
    const nodes: Node[] = [];
    let start = at;
    while (at < css.length) {
      const char = css[at];
      if (char === '"' || char === "'") at = endOfString(css, at);
      else if (char === '}') {
        at++;
        break;
      } else if (char === ';') {
        nodes.push({ statement: css.slice(start, at++).trim() });
        start = at;
      } else if (char === '{') {
        const prelude = css.slice(start, at++).trim();
        if (holdsRules.test(prelude)) nodes.push({ around: prelude, inside: rules() });
        else nodes.push({ selectors: prelude, body: bodyFrom(at) });
        start = at;
      } else at++;
    }
    return nodes;
  };
  return rules();
}

/** The stylesheet again; what holds nothing any more is left out. */
export function writeCss(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if ('statement' in node) return `${node.statement};`;
      if ('selectors' in node) return `${node.selectors}{${node.body}}`;
      const inside = writeCss(node.inside);
      return inside && `${node.around}{${inside}}`;
    })
    .join('');
}

/** A text cut at its own commas, each part whole and without what stands in brackets: `:not(.a)`, `[type='radio']`. */
function partsOf(list: string): { whole: string; bare: string }[] {
  const parts = [{ whole: '', bare: '' }];
  let depth = 0;
  for (let at = 0; at < list.length; ) {
    const char = list[at] ?? '';
    const end = char === '"' || char === "'" ? endOfString(list, at) : at + 1;
    const part = parts.at(-1);
    if (char === '(' || char === '[') depth++;
    if (depth === 0 && char === ',') parts.push({ whole: '', bare: '' });
    else if (part) {
      part.whole += list.slice(at, end);
      if (depth === 0) part.bare += char;
    }
    if (char === ')' || char === ']') depth--;
    at = end;
  }
  return parts;
}

/** The selectors of a list, parted at its own commas. */
export const selectorsOf = (list: string): string[] => partsOf(list).map(({ whole }) => whole);

const named = /(^|[\s>+~])([a-z][a-z0-9]*)|\.([\w-]+)/g;

/**
 * A stylesheet without the selectors that name an element or class nobody has. What stands in brackets decides nothing.
 * @param isUsed whether a page has an element or class of that name, or may come to have it
 */
export function withoutUnused(nodes: readonly Node[], isUsed: (name: string) => boolean): Node[] {
  const lives = ({ bare }: { bare: string }) =>
    [...bare.matchAll(named)].every(([, , tag, name]) => isUsed(tag ?? name ?? ''));
  return nodes.flatMap((node): Node[] => {
    if ('around' in node) return [{ ...node, inside: withoutUnused(node.inside, isUsed) }];
    if ('statement' in node || node.selectors.startsWith('@')) return [node];
    const living = partsOf(node.selectors).filter(lives);
    const selectors = living.map(({ whole }) => whole).join(',');
    return selectors ? [{ ...node, selectors }] : [];
  });
}

/**
 * A stylesheet whose own properties have short names, the same ones wherever they stand.
 * @param isKnown whether anything outside of it speaks of a property: that keeps its name
 */
export function withShortNames(css: string, isKnown: (name: string) => boolean): string {
  const short = new Map<string, string>();
  return css.replace(/--[a-z][\w-]*/g, (name) => {
    if (isKnown(name)) return name;
    const given =
      short.get(name) ?? `--${'abcdefghijklmnopqrstuvwxyz'[short.size % 26]}${Math.floor(short.size / 26) || ''}`;
    short.set(name, given);
    return given;
  });
}
