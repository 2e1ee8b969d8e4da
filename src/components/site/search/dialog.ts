import { placeWindow, windowWords } from '../windows.ts';
import { indexFolder as index } from './ahead.ts';
import { type Answering, answering } from './answering.ts';
import { openIndex } from './engine.ts';
import { type SearchWindow, searchWindow } from './markup.ts';

/** Gives a search window its behaviour. */
function bringToLife({ dialog, input, again, found }: SearchWindow, { answer, openFirst }: Answering): void {
  /**
   * Up and down go through the results and back to the box; Enter in the box opens the first. Esc closes at
   * once: left to itself a search box takes the first one to empty itself.
   */
  const move = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      dialog.close();
    }
    if (event.key === 'Enter' && event.target === input) {
      event.preventDefault();
      openFirst();
    }
    const list: HTMLElement[] = [input, ...found.querySelectorAll('a')];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const at = list.indexOf(document.activeElement as HTMLElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    list[at + step]?.focus();
  };

  again.addEventListener('click', answer);
  input.addEventListener('input', (event) => (event as InputEvent).isComposing || answer());
  input.addEventListener('compositionend', answer);
  dialog.addEventListener('change', (event) => (event.target as HTMLInputElement).name === 'kind' && answer());
  dialog.addEventListener('keydown', move);
  found.addEventListener('click', (event) => (event.target as HTMLElement).closest('a') && dialog.close());
}

/** Fetches what a search needs. */
export const readySearch = () => openIndex(index).catch(() => {});

let made: SearchWindow | undefined;

/** Opens the search window, and with it the index. */
export function openSearch(): void {
  readySearch();
  if (!made) {
    const { search: words } = windowWords();
    // The first part in the head of every page is the list of procedures.
    const contents = document.querySelector<HTMLAnchorElement>('.site-nav a')?.href ?? '';
    made = searchWindow(words, contents);
    bringToLife(made, answering(made, words, index));
    placeWindow(made.dialog);
  }
  if (!made.dialog.open) made.dialog.showModal();
  made.input.select();
}
