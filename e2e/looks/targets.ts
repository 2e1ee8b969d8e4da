/** What a finger is to hit. Runs in the page. */

interface Asked {
  /** px each way that a button, a box or a tab has at least; for links the standard is enough. */
  button: number;
}

/**
 * What is too small or too near its neighbour to be hit, after WCAG 2.2 (2.5.8): 24 px each way, or a circle of 24 px around
 * its middle that meets no other target. Links in running text may be as tall as its lines.
 */
export function missedByFingers({ button }: Asked): string[] {
  const least = 24;
  const buttons = 'button, input:not([type="hidden"]), select, textarea, summary, [role="tab"], .button, .button-quiet';
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert], .visually-hidden, .skip');
  const open = document.querySelector('dialog[open]') ?? document;
  /** A tick box is hit by its words too. */
  const boxOf = (element: Element) => {
    const words = element.matches('[type="radio"], [type="checkbox"], [type="file"]') && element.closest('label');
    return (words || element).getBoundingClientRect();
  };
  const isInText = (element: Element) =>
    getComputedStyle(element).display === 'inline' && element.parentElement?.textContent !== element.textContent;
  const found = [...open.querySelectorAll(`a[href], ${buttons}`)]
    .filter(isSeen)
    .map((element) => ({ element, box: boxOf(element) }))
    .filter(({ box }) => box.width > 0);
  const isUnder = ({ width, height }: DOMRect, size: number) => width < size - 0.5 || height < size - 0.5;
  const middle = ({ left, top, width, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 });
  /** How far the middle of one target is from another: from its middle where that is small as well, else from its edge. */
  const distance = (one: DOMRect, other: DOMRect) => {
    const [{ x, y }, to] = [middle(one), middle(other)];
    if (isUnder(other, least)) return Math.hypot(x - to.x, y - to.y) - least / 2;
    return Math.hypot(Math.max(other.left - x, 0, x - other.right), Math.max(other.top - y, 0, y - other.bottom));
  };
  const isInHead = (element: Element) => element.closest('.site-head') !== null;
  const isCrowded = ({ element, box }: (typeof found)[number]) =>
    found.some(
      (other) =>
        // What is under the head of the page is there again once the page is scrolled.
        isInHead(other.element) === isInHead(element) &&
        !other.element.contains(element) &&
        !element.contains(other.element) &&
        distance(box, other.box) < least / 2,
    );
  const faults = found.filter(({ element, box }) => {
    // The key in the sentence of the foot is part of its text.
    if (element.matches(buttons) && !element.matches('.site-key')) return isUnder(box, Math.max(button, least));
    return isUnder(box, least) && !isInText(element) && isCrowded({ element, box });
  });
  return faults.map(({ element, box }) => {
    const name = element.textContent?.trim().slice(0, 20) || element.id || element.className;
    return `${element.tagName.toLowerCase()} “${name}” is ${Math.round(box.width)} × ${Math.round(box.height)} px`;
  });
}
