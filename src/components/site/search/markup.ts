import type { SearchWords } from '../../../i18n/windows.zh.ts';
import { element } from '../windows.ts';
import type { Entry } from './engine.ts';
import { piecesOf } from './excerpt.ts';

const kinds = ['all', 'procedure', 'rule', 'drill', 'checklist'] as const;

/** The parts of the search window that its behaviour touches. */
export interface SearchWindow {
  dialog: HTMLDialogElement;
  input: HTMLInputElement;
  /** How the search stands: a live region. */
  said: HTMLElement;
  /** Ways on where nothing was found or the index failed. */
  help: HTMLElement;
  again: HTMLButtonElement;
  found: HTMLElement;
}

function kindPicker(words: SearchWords): HTMLElement {
  const choices = kinds.map((kind) => {
    const input = element('input', { type: 'radio', name: 'kind', value: kind });
    input.checked = kind === 'all';
    return element('label', {}, input, element('span', {}, words.kinds[kind]));
  });
  const legend = element('legend', { class: 'visually-hidden' }, words.filter);
  return element('fieldset', { class: 'search-kinds' }, legend, ...choices);
}

/** One result: a link with its title, its kind and the words that were found. */
export function rowOf({ url, excerpt, meta }: Entry, words: SearchWords): HTMLElement {
  const pieces = piecesOf(excerpt).map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
  const one: Record<string, string> = words.one;
  const kind = element('span', { class: 'tag' }, one[meta.kind] ?? meta.kind);
  const title = element('span', { class: 'search-title' }, meta.title, ' ', kind);
  return element('li', {}, element('a', { href: url }, title, element('span', { class: 'search-excerpt' }, ...pieces)));
}

/**
 * Makes the search window.
 * @param contents the address of the list of procedures
 */
export function searchWindow(words: SearchWords, contents: string): SearchWindow {
  const input = element('input', {
    type: 'search',
    'aria-label': words.label,
    placeholder: words.placeholder,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  const close = element('button', { class: 'button-quiet', value: 'close' }, words.close);
  const said = element('p', { class: 'search-said', role: 'status' });
  const again = element('button', { class: 'button-quiet', type: 'button' }, words.again);
  const help = element('div', { class: 'search-help' }, element('a', { href: contents }, words.contents), again);
  const found = element('ol', { class: 'search-found' });
  const dialog = element(
    'dialog',
    { class: 'dialog search', 'aria-label': words.label },
    element('form', { method: 'dialog', role: 'search' }, input, close, kindPicker(words)),
    said,
    help,
    found,
    element('p', { class: 'search-hint', 'aria-hidden': 'true' }, words.hint),
  );
  return { dialog, input, said, help, again, found };
}
