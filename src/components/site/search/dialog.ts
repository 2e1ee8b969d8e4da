import { fill } from '../../../i18n/fill.ts';
import { pathIn } from '../../../i18n/path.ts';
import type { SearchWords } from '../../../i18n/windows.zh.ts';
import { element, placeWindow, windowWords } from '../windows.ts';
import { type Answer, ask, type Entry, openIndex, shown } from './engine.ts';
import { piecesOf } from './excerpt.ts';
import { type SearchWindow, searchWindow } from './markup.ts';

const base = import.meta.env.BASE_URL;
const index = `${base.replace(/\/$/, '')}/pagefind/`;

/** One result: a link with its title, its kind and the words that were found. */
function row({ url, excerpt, meta }: Entry, words: SearchWords): HTMLElement {
  const pieces = piecesOf(excerpt).map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
  const one: Record<string, string> = words.one;
  const kind = element('span', { class: 'tag' }, one[meta.kind] ?? meta.kind);
  const title = element('span', { class: 'search-title' }, meta.title, ' ', kind);
  return element('li', {}, element('a', { href: url }, title, element('span', { class: 'search-excerpt' }, ...pieces)));
}

/** Gives a search window its behaviour. */
function bringToLife({ dialog, input, said, help, again, found }: SearchWindow, words: SearchWords): void {
  let turn = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const say = (text: string, offer?: 'contents' | 'again') => {
    said.textContent = text;
    help.toggleAttribute('data-shown', offer !== undefined);
    again.hidden = offer !== 'again';
  };

  const show = ({ count, entries, loose }: Answer, query: string) => {
    found.replaceChildren(...entries.map((entry) => row(entry, words)));
    found.scrollTop = 0;
    const extra = count > shown ? ` ${fill(words.more, { n: shown })}` : '';
    if (count === 0) say(fill(words.none, { query }), 'contents');
    else say(loose ? fill(words.loose, { query }) : `${fill(words.count, { n: count })}${extra}`);
  };

  /** Answers what stands in the box. A slower answer to an older question is dropped. */
  const answer = async () => {
    const mine = ++turn;
    const query = input.value.trim();
    if (query === '') {
      found.replaceChildren();
      say(words.start);
      return;
    }
    const slow = setTimeout(() => mine === turn && say(words.loading), 250);
    try {
      const kind = dialog.querySelector<HTMLInputElement>('[name="kind"]:checked')?.value ?? 'all';
      const result = await ask(await openIndex(index), query, kind);
      if (mine === turn) show(result, query);
    } catch {
      found.replaceChildren();
      if (mine === turn) say(words.failed, 'again');
    } finally {
      clearTimeout(slow);
    }
  };

  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(answer, 120);
  };

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
    const list: HTMLElement[] = [input, ...found.querySelectorAll('a')];
    if (event.key === 'Enter' && event.target === input) {
      event.preventDefault();
      list[1]?.click();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const at = list.indexOf(document.activeElement as HTMLElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    list[at + step]?.focus();
  };

  again.addEventListener('click', answer);
  input.addEventListener('input', (event) => (event as InputEvent).isComposing || soon());
  input.addEventListener('compositionend', soon);
  dialog.addEventListener('change', (event) => (event.target as HTMLInputElement).name === 'kind' && answer());
  dialog.addEventListener('keydown', move);
  found.addEventListener('click', (event) => (event.target as HTMLElement).closest('a') && dialog.close());
  say(words.start);
}

let made: SearchWindow | undefined;

/** Opens the search window, and with it the index. */
export async function open(): Promise<void> {
  const { search: words } = await windowWords();
  if (!made) {
    const locale = document.documentElement.lang === 'en' ? 'en' : 'zh';
    made = searchWindow(words, pathIn(locale, '/procedures/', base));
    bringToLife(made, words);
    placeWindow(made.dialog);
  }
  if (!made.dialog.open) made.dialog.showModal();
  made.input.select();
  openIndex(index).catch(() => {});
}
