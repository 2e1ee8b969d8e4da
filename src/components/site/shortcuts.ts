import { fetchAhead } from './search/ahead.ts';
import { singleKeys } from './single-keys.ts';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

const button = document.querySelector<HTMLButtonElement>('[data-search]');
const windows = () => import('./late.ts');

/** Opens the search; its code comes now. Where that can't be fetched, the button says so. */
async function openSearch(): Promise<void> {
  fetchAhead();
  try {
    (await windows()).openSearch();
  } catch {
    if (button) button.textContent = button.dataset.failed ?? '';
  }
}

/** Fetches what a search needs before it is opened. */
export const readySearch = (): void => {
  fetchAhead();
  windows().then(
    (late) => late.readySearch(),
    () => {},
  );
};
const keysButton = document.querySelector<HTMLElement>('[data-keys]');

/** Opens the list of keys; where it can't be fetched, its button says so. */
async function openKeys(): Promise<void> {
  try {
    (await windows()).openKeys();
  } catch {
    if (keysButton) keysButton.textContent = button?.dataset.failed ?? '';
  }
}

/** `/` and Ctrl/Cmd-K open the search, `?` the list of keys; so do their buttons. */
export function listenForKeys(): void {
  button?.addEventListener('click', openSearch);
  for (const event of ['pointerenter', 'focus']) button?.addEventListener(event, readySearch, { once: true });
  keysButton?.addEventListener('click', openKeys);
  document.addEventListener('keydown', (event) => {
    const withCommand = event.ctrlKey || event.metaKey;
    if (withCommand && !event.altKey && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      openSearch();
      return;
    }
    if (withCommand || event.altKey || event.isComposing || isTyping(event.target)) return;
    if (document.querySelector('dialog[open]') || !singleKeys()) return;
    if (event.key === '/') {
      event.preventDefault();
      openSearch();
    } else if (event.key === '?') openKeys();
  });
}
