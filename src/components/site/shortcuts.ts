const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

/** Opens the search window at once; its code and the index come with the first opening. */
async function openSearch(): Promise<void> {
  const search = document.querySelector<HTMLDialogElement>('#search');
  if (!search || search.open) return;
  search.showModal();
  try {
    const { start } = await import('./search/dialog.ts');
    start();
  } catch {
    const said = search.querySelector('[role="status"]');
    if (said) said.textContent = JSON.parse(search.dataset.words ?? '{}').failed;
  }
}

const openKeys = () => {
  const keys = document.querySelector<HTMLDialogElement>('#keys');
  if (keys && !keys.open) keys.showModal();
};

const key = 'yingbin:keys';

/** Whether the single keys work. They can be switched off (WCAG 2.1.4); Ctrl-K and the buttons always work. */
function singleKeys(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

/** The box in the list of keys that switches the single ones off. */
function offerSwitch(): void {
  const box = document.querySelector<HTMLInputElement>('[data-keys-on]');
  if (!box) return;
  box.checked = singleKeys();
  box.addEventListener('change', () => {
    try {
      if (box.checked) localStorage.removeItem(key);
      else localStorage.setItem(key, 'off');
    } catch {
      // A browser that keeps nothing keeps the keys on.
    }
  });
}

/** `/` and Ctrl/Cmd-K open the search, `?` the list of keys; so do their buttons. */
export function listenForKeys(): void {
  offerSwitch();
  document.querySelector('[data-search]')?.addEventListener('click', openSearch);
  document.querySelector('[data-keys]')?.addEventListener('click', openKeys);
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
