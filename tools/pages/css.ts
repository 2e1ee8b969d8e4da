import postcss, { type ChildNode, type Container } from 'postcss';

/** What holds rules, and says nothing once it holds none. */
const holders = ['layer', 'media', 'supports', 'container'];

const named = /(^|[\s>+~])([a-z][a-z0-9]*)|\.([\w-]+)/g;

/** A selector without what stands in brackets: that decides nothing. `a:not(.b)[lang='c']` → `a:not` */
function bare(selector: string): string {
  let rest = selector.replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/g, '');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/\([^()]*\)|\[[^[\]]*\]/g, '');
  }
  return rest;
}

/**
 * A stylesheet without the selectors that name an element or class nobody has, and without what then holds nothing.
 * @param css the text
 * @param isUsed whether a page has an element or class of that name, or may come to have it
 * @throws where the text is no CSS, with the place
 */
export function withoutUnused(css: string, isUsed: (name: string) => boolean): string {
  const lives = (selector: string) =>
    [...bare(selector).matchAll(named)].every(([, , tag, name]) => isUsed(tag ?? name ?? ''));
  const thin = (container: Container<ChildNode>) =>
    container.each((node) => {
      if (node.type === 'rule') {
        const living = node.selectors.filter(lives);
        if (living.length === 0) node.remove();
        else if (living.length < node.selectors.length) node.selectors = living;
      } else if (node.type === 'atrule' && node.nodes && holders.includes(node.name)) {
        thin(node);
        if (node.nodes.length === 0) node.remove();
      }
    });
  const root = postcss.parse(css);
  thin(root);
  // Line breaks between what was left over.
  root.walk((node) => {
    node.raws.before = '';
  });
  return root.toString();
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
