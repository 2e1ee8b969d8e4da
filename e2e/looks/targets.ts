/** What a finger can hit, after WCAG 2.2 (2.5.8): 24 px each way, or a circle of 24 px around it that meets no other target. Runs in the page. */
export function targets(): string[] {
  const least = 24;
  const controls =
    'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="tab"], [role="button"]';
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
    !element.closest('[inert], .visually-hidden, .skip');
  /** A tick box is hit by its words too. */
  const boxOf = (element: Element) => {
    const words = element.matches('[type="radio"], [type="checkbox"]') && element.closest('label');
    return (words || element).getBoundingClientRect();
  };
  /** Links in running text are as tall as its lines: the standard lets them be. */
  const isInText = (element: Element) =>
    getComputedStyle(element).display === 'inline' && element.parentElement?.textContent !== element.textContent;
  const found = [...document.querySelectorAll(controls)]
    .filter(isSeen)
    .map((element) => ({ element, box: boxOf(element) }))
    .filter(({ box }) => box.width > 0);
  const middle = ({ left, top, width, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 });
  /** How far a point is from a box. */
  const away = ({ x, y }: { x: number; y: number }, box: DOMRect) =>
    Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  const isSmall = ({ width, height }: DOMRect) => width < least - 0.5 || height < least - 0.5;
  return found
    .filter(({ element, box }) => isSmall(box) && !isInText(element))
    .filter(({ element, box }) =>
      found.some((other) => {
        if (other.element === element || other.element.contains(element) || element.contains(other.element))
          return false;
        const own = middle(box);
        const theirs = middle(other.box);
        return isSmall(other.box)
          ? Math.hypot(own.x - theirs.x, own.y - theirs.y) < least
          : away(own, other.box) < least / 2;
      }),
    )
    .map(
      ({ element, box }) =>
        `${element.tagName.toLowerCase()} “${element.textContent?.trim().slice(0, 20)}” is ${Math.round(box.width)} × ${Math.round(box.height)} px and has a neighbour`,
    );
}
