/** A section of a built page: its anchor, its heading, and its text without the rules, which are found by themselves. */
export interface PageSection {
  id: string;
  heading: string;
  text: string;
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' };

const block = /<\/?(?:p|li|h\d|div|ol|ul|td|th|tr|table|section|article|br|hr)\b[^>]*>/g;

const read = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();

/** Texts one after another, each closed by a stop if it has none. */
export function joined(texts: readonly (string | undefined)[], stop: string): string {
  const closed = texts.filter((text) => text !== undefined && text !== '');
  return closed.map((text) => (/\p{P}$/u.test(text ?? '') ? text : `${text}${stop}`)).join(' ');
}

/** The text of a stretch of HTML as this site builds it: blocks stay apart, tags go, character references are read. */
export function textOf(html: string, stop: string): string {
  const blocks = html
    .replace(/<(script|style)\b.*?<\/\1>/gs, '')
    .split(block)
    .map(read);
  return joined(blocks, stop);
}

/**
 * The sections of a procedure's built page.
 * @param stop closes a block that ends without one: `.` or `。`
 * @param html the page; each section is `<section class="part …" id="…">` with one h2, rules are `<article class="rule">`
 */
export function sectionsOf(html: string, stop: string): PageSection[] {
  const sections = html.matchAll(/<section class="part[^"]*" id="([^"]+)"[^>]*>(.*?)<\/section>/gs);
  return [...sections].map(([, id = '', inner = '']) => {
    const [, heading = ''] = inner.match(/<h2[^>]*>(.*?)<\/h2>/s) ?? [];
    const prose = inner.replace(/<h2[^>]*>.*?<\/h2>/s, '').replace(/<article class="rule".*?<\/article>/gs, ' ');
    return { id, heading: read(heading), text: textOf(prose, stop) };
  });
}
