import type { KeyWords } from '../../i18n/windows.zh.ts';
import { setSingleKeys, singleKeys } from './single-keys.ts';
import { element, placeWindow, windowWords } from './windows.ts';

const key = (name: string) => element('kbd', {}, name);

const row = (does: string, ...pressed: (Node | string)[]) =>
  element('div', {}, element('dt', {}, does), element('dd', {}, ...pressed));

/** The box that switches the single keys off. */
function keysBox(words: KeyWords): HTMLElement {
  const box = element('input', { type: 'checkbox' });
  box.checked = singleKeys();
  box.addEventListener('change', () => setSingleKeys(box.checked));
  return element('label', {}, box, ` ${words.on}`);
}

let made: HTMLDialogElement | undefined;

/** Shows the list of keyboard shortcuts. */
export function openKeys(): void {
  const { keys: words } = windowWords();
  if (!made) {
    const done = element('button', { class: 'button-quiet' }, words.shut);
    made = element(
      'dialog',
      { class: 'dialog keys', 'aria-labelledby': 'keys-title' },
      element('h2', { id: 'keys-title' }, words.title),
      element(
        'dl',
        {},
        row(words.search, key('/'), ' ', key('Ctrl'), ' + ', key('K')),
        row(words.help, key('?')),
        row(words.close, key('Esc')),
      ),
      keysBox(words),
      element('form', { method: 'dialog' }, done),
    );
    placeWindow(made);
  }
  if (!made.open) made.showModal();
  made.querySelector('button')?.focus();
}
