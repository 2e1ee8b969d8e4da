const key = 'yingbin:theme';
const root = document.documentElement;
const system = matchMedia('(prefers-color-scheme: dark)');

const isDark = () => (root.dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark';

/** Keeps a choice that differs from the system's; one that agrees is forgotten, so that the system is followed again. */
function choose(theme: 'light' | 'dark'): void {
  const kept = theme !== (system.matches ? 'dark' : 'light');
  if (kept) root.dataset.theme = theme;
  else delete root.dataset.theme;
  try {
    if (kept) localStorage.setItem(key, theme);
    else localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing still shows the theme until the page is left.
  }
}

/** Makes the switch in the head of the page work, and names what it will do next. */
export function switchTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (!button) return;
  const name = () => {
    button.ariaLabel = (isDark() ? button.dataset.toLight : button.dataset.toDark) ?? '';
    button.title = button.ariaLabel;
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]'))
      meta.content = getComputedStyle(root).backgroundColor;
  };
  button.addEventListener('click', () => {
    choose(isDark() ? 'light' : 'dark');
    name();
  });
  system.addEventListener('change', name);
  name();
}
