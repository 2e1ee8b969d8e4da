/** One opening tag of a built page. */
export interface Tag {
  name: string;
  /** Its attributes, character references resolved; an attribute without a value has an empty one. */
  attributes: Map<string, string>;
  /** Where in the page it begins. */
  at: number;
  /** What stands in it, for scripts and styles; they hold no tags. */
  text?: string;
}

const tag = /<([a-z][a-z0-9-]*)((?:[\s/]+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
const attribute = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const raw = /(<(script|style)\b[^>]*>)(.*?)(<\/\2>)/gis;

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Resolves the character references that a build writes. */
export function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (found, decimal, hex, name) => {
    if (name) return named[name] ?? found;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

/**
 * The opening tags of a page, in its order; what stands in comments, scripts and styles is none.
 * @param html a built page
 */
export function tagsOf(html: string): Tag[] {
  const texts = new Map<number, string>();
  const blank = (text: string) => ' '.repeat(text.length);
  const bare = html
    .replace(/<!--.*?-->/gs, blank)
    .replace(raw, (_, open: string, _name, text: string, close: string, at: number) => {
      texts.set(at, text);
      return open + blank(text) + close;
    });
  return [...bare.matchAll(tag)].map(({ 1: name = '', 2: rest = '', index }) => {
    const attributes = [...rest.matchAll(attribute)].map(
      ([, key = '', double, single, plain]) =>
        [key.toLowerCase(), unescaped(double ?? single ?? plain ?? '')] as [string, string],
    );
    const text = texts.get(index);
    return {
      name: name.toLowerCase(),
      attributes: new Map(attributes),
      at: index,
      ...(text === undefined ? {} : { text }),
    };
  });
}
