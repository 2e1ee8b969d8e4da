/**
 * Makes the button at the foot of a procedure work. What it takes to keep something comes only once it is pressed: most readers
 * look something up and go.
 */
export function listenForReading(): void {
  const button = document.querySelector<HTMLElement>('[data-read]');
  button?.addEventListener('click', () =>
    import('../path/acknowledge.ts').then(
      (late) => late.acknowledge(button),
      () => button.nextElementSibling?.replaceChildren(button.dataset.failed ?? ''),
    ),
  );
}
