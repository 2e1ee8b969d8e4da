/** Sets the letters of the page, and nothing else, to twice their size, as a browser's text zoom does; 1 sets them back. Runs in the page. */
export function enlargeText(times: number): void {
  document.documentElement.style.fontSize = times === 1 ? '' : `${times * 100}%`;
}

/** Words that cannot be read whole: cut off by their box, or beyond the edge of a page that scrolls sideways. Runs in the page. */
export function clippedFaults(): string[] {
  const faults = new Set<string>();
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth + 1) faults.add(`the page is ${scrollWidth} px wide, the window ${clientWidth}`);
  const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  for (const element of document.querySelectorAll('body *')) {
    if (element.matches('svg *, input[type="file"]') || element.closest('.visually-hidden, .skip')) continue;
    if (!element.textContent?.trim() || !element.checkVisibility()) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const isCut =
      (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1);
    if (isCut)
      faults.add(
        `${element.tagName.toLowerCase()}.${element.getAttribute('class')} cuts off “${element.textContent.trim().slice(0, 20)}”`,
      );
  }
  return [...faults];
}
