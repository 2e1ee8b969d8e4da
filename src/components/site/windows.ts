import * as en from '../../i18n/windows.en.ts';
import * as zh from '../../i18n/windows.zh.ts';
import css from './dialog.css?inline';

/** Makes an element. `attributes` that are undefined are left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | undefined> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** The words of the windows, in the language of the page. Both languages come at once: that is sooner than asking again. */
export const windowWords = () => (document.documentElement.lang === 'en' ? en : zh);

/** Adds a style to the page that came with the code which needs it. */
export function dress(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

let dressed = false;

/** Puts a window on the page. Its style comes with its code: most readers never open one. */
export function placeWindow(dialog: HTMLDialogElement): void {
  if (!dressed) dress(css);
  dressed = true;
  document.body.append(dialog);
}
