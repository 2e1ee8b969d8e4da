/** Opens the search window. */
export function open(): void {
  document.querySelector<HTMLDialogElement>('#search')?.showModal();
}
