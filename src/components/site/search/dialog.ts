import { fill } from '../../../i18n/fill.ts';
import { type Answer, ask, type Entry, openIndex, shown } from './engine.ts';
import { piecesOf } from './excerpt.ts';

type Words = Record<'start' | 'loading' | 'none' | 'loose' | 'count' | 'more' | 'failed' | 'again', string> & {
  /** What one entry of each kind is called. */
  one: Record<string, string>;
};

const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(`#search ${selector}`) as T;
const element = (name: string, className: string, ...children: (Node | string)[]) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
};

const box = document.querySelector('#search') as HTMLDialogElement;
const words: Words = JSON.parse(box.dataset.words ?? '{}');
const base = box.dataset.index ?? '/pagefind/';
const input = find<HTMLInputElement>('[type="search"]');
const said = find('.search-said');
const help = find('.search-help');
const found = find('.search-found');
const again = element('button', 'button-quiet', words.again);

const links = () => [...found.querySelectorAll('a')];

/** Says how the search stands, and offers a way on where it failed or found nothing. */
function say(text: string, offer?: 'contents' | 'again'): void {
  said.textContent = text;
  help.toggleAttribute('data-shown', offer !== undefined);
  again.hidden = offer !== 'again';
}

function row({ url, excerpt, meta }: Entry): HTMLElement {
  const link = document.createElement('a');
  link.href = url;
  const pieces = piecesOf(excerpt).map(({ text, marked }) => (marked ? element('mark', '', text) : text));
  const kind = element('span', 'tag', words.one[meta.kind] ?? meta.kind);
  link.append(element('span', 'search-title', meta.title, ' ', kind), element('span', 'search-excerpt', ...pieces));
  return element('li', '', link);
}

function show({ count, entries, loose }: Answer, query: string): void {
  found.replaceChildren(...entries.map(row));
  found.scrollTop = 0;
  const extra = count > shown ? ` ${fill(words.more, { n: shown })}` : '';
  if (count === 0) say(fill(words.none, { query }), 'contents');
  else say(loose ? fill(words.loose, { query }) : `${fill(words.count, { n: count })}${extra}`);
}

let turn = 0;

/** Answers what stands in the box. A slower answer to an older question is dropped. */
async function answer(): Promise<void> {
  const mine = ++turn;
  const query = input.value.trim();
  if (query === '') {
    found.replaceChildren();
    say(words.start);
    return;
  }
  const slow = setTimeout(() => mine === turn && say(words.loading), 250);
  try {
    const kind = find<HTMLInputElement>('[name="kind"]:checked').value;
    const result = await ask(await openIndex(base), query, kind);
    if (mine === turn) show(result, query);
  } catch {
    found.replaceChildren();
    if (mine === turn) say(words.failed, 'again');
  } finally {
    clearTimeout(slow);
  }
}

/** Up and down go through the results and back to the box; Enter in the box opens the first. */
function move(event: KeyboardEvent): void {
  const list: HTMLElement[] = [input, ...links()];
  const at = list.indexOf(document.activeElement as HTMLElement);
  if (event.key === 'Enter' && event.target === input && !event.isComposing) {
    event.preventDefault();
    links()[0]?.click();
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || at < 0 || event.isComposing) return;
  event.preventDefault();
  list[at + step]?.focus();
}

let waiting: ReturnType<typeof setTimeout> | undefined;
const soon = () => {
  clearTimeout(waiting);
  waiting = setTimeout(answer, 120);
};

help.append(again);
again.addEventListener('click', answer);
input.addEventListener('input', (event) => (event as InputEvent).isComposing || soon());
input.addEventListener('compositionend', soon);
box.addEventListener('change', (event) => (event.target as HTMLInputElement).name === 'kind' && answer());
box.addEventListener('keydown', move);
found.addEventListener('click', (event) => (event.target as HTMLElement).closest('a') && box.close());

/** Gets ready to answer; called each time the window has been opened. */
export function start(): void {
  input.select();
  openIndex(base).catch(() => say(words.failed, 'again'));
  if (input.value === '') say(words.start);
}
