/** What moves by itself or takes its time although less motion was asked for. Runs in the page. */
export function motionFaults(): string[] {
  const most = 0.01;
  const seconds = (durations: string) =>
    durations.split(',').map((one) => Number.parseFloat(one) / (one.trim().endsWith('ms') ? 1000 : 1));
  const faults = new Set<string>();
  for (const element of document.querySelectorAll('body *')) {
    for (const part of [undefined, '::before', '::after']) {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element, part);
      if (Math.max(...seconds(transitionDuration), ...seconds(animationDuration)) > most)
        faults.add(`${element.tagName.toLowerCase()}.${element.getAttribute('class')} moves`);
      if (scrollBehavior === 'smooth') faults.add(`${element.tagName.toLowerCase()} scrolls smoothly`);
    }
  }
  return [...faults];
}
