const key = 'yingbin:keys';

/** Whether the single keys work. They can be switched off (WCAG 2.1.4); Ctrl-K and the buttons always work. */
export function singleKeys(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps the choice; a browser that keeps nothing keeps the keys on. */
export function setSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    // Nothing can be kept.
  }
}
