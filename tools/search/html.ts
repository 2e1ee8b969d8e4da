import { DomUtils, ElementType, parseDocument } from 'htmlparser2';

/** A section of a built page: its anchor, its heading, and its text without the rules, which are found by themselves. */
export interface PageSection {
  id: string;
  heading: string;
  text: string;
}

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: unknown }>;

const blocks = 'p li h1 h2 h3 h4 h5 h6 div ol ul dl dt dd td th tr table section article br hr'.split(' ');
const unread = ['script', 'style'];

const hasClass = ({ attribs }: Element, name: string) => (attribs.class ?? '').split(/\s+/).includes(name);
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Texts one after another, each closed by a stop if it has none. */
export function joined(texts: readonly (string | undefined)[], stop: string): string {
  const closed = texts.filter((text) => text !== undefined && text !== '');
  return closed.map((text) => (/\p{P}$/u.test(text ?? '') ? text : `${text}${stop}`)).join(' ');
}

/** The texts of some nodes; blocks stay apart. */
function textsOf(nodes: readonly Node[], isLeft: (element: Element) => boolean): string[] {
  const texts = [''];
  const add = (node: Node) => {
    if (node.type === ElementType.Text) texts.push((texts.pop() ?? '') + node.data);
    if (!('attribs' in node) || unread.includes(node.name) || isLeft(node)) return;
    const isBlock = blocks.includes(node.name);
    if (isBlock) texts.push('');
    node.children.forEach(add);
    if (isBlock) texts.push('');
  };
  nodes.forEach(add);
  return texts.map(tidy);
}

/**
 * The sections of a procedure's built page.
 * @param stop closes a block that ends without one: `.` or `。`
 * @param html the page; each section is `<section class="part …" id="…">` with one h2, rules are `<article class="rule">`
 */
export function sectionsOf(html: string, stop: string): PageSection[] {
  const isPart = (element: Element) => element.name === 'section' && hasClass(element, 'part');
  const isLeft = (element: Element) =>
    element.name === 'h2' || (element.name === 'article' && hasClass(element, 'rule'));
  return DomUtils.findAll(isPart, parseDocument(html).children).map(({ attribs, children }) => {
    const [heading] = DomUtils.getElementsByTagName('h2', children, true, 1);
    return {
      id: attribs.id ?? '',
      heading: heading ? tidy(DomUtils.textContent(heading)) : '',
      text: joined(textsOf(children, isLeft), stop),
    };
  });
}
