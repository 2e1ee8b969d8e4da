/**
 * Controls on which the focus cannot be seen, or that stand out of order. Each gets the focus as from the keyboard; what is
 * drawn around it must be an outline of 2 px or more, on itself or on what it is the face of. Runs in the page.
 */
export function focusFaults(): string[] {
  const controls = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]';
  const isSeen = (element: HTMLElement) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.closest('[inert]') &&
    !element.matches(':disabled');
  const isOutlined = (element: Element | null, part?: string) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  };
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()} “${element.textContent?.trim().slice(0, 20) || element.id || element.className}”`;
  const before = document.activeElement;
  const faults: string[] = [];
  for (const control of [...document.querySelectorAll<HTMLElement>(controls)].filter(isSeen)) {
    if (control.tabIndex > 0) faults.push(`${name(control)} jumps the order (tabindex ${control.tabIndex})`);
    if (control.tabIndex < 0) continue;
    control.focus({ focusVisible: true, preventScroll: true } as FocusOptions);
    if (document.activeElement !== control) {
      faults.push(`${name(control)} takes no focus`);
      continue;
    }
    const isDrawn = Number.parseFloat(getComputedStyle(control).opacity) > 0;
    const around = [control.nextElementSibling, control.closest('label'), control.parentElement];
    const isShown =
      (isDrawn && (isOutlined(control) || isOutlined(control, '::after'))) || around.some((one) => isOutlined(one));
    if (!isShown) faults.push(`nothing shows the focus on ${name(control)}`);
  }
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return [...new Set(faults)];
}
