import type { SearchWords } from '../../../i18n/windows.zh.ts';
import { type Answer, ask, entriesOf, shown } from './ask.ts';
import { forgetIndex, openIndex } from './engine.ts';
import { rowOf, type SearchWindow } from './markup.ts';
import { readyWays, waysToAsk } from './ways.ts';

/** What a search window does with what is typed into it. */
export interface Answering {
  /** Answers what stands in the box now. */
  answer: () => void;
  /** Opens the first result: now, or as soon as it is there. */
  openFirst: () => void;
}

/** What is said of an answer. */
function told({ count, direct, also, loose }: Answer, query: string, words: SearchWords): string {
  if (count === 0) return words.none(query);
  if (loose) return words.loose(query);
  const how = also.length === 0 ? [] : [direct === 0 ? words.instead(query, also) : words.also(also)];
  const said = [words.count(count), ...how, ...(count > shown ? [words.more(shown)] : [])];
  return said.length === 1
    ? words.count(count)
    : said
        .map((part) => part + words.stop)
        .join('')
        .trim();
}

/**
 * Answers in a search window. One question is asked at a time; what is typed meanwhile is asked next, what is typed over
 * is not. Until the first result is there, those of the question before stay.
 * @param index the address of the index's folder
 */
export function answering(
  { dialog, input, said, help, again, found }: SearchWindow,
  words: SearchWords,
  index: string,
) {
  /** Counts the questions: an answer to an older one is dropped. */
  let turn = 0;
  let asking = false;
  /** Counts the answers shown: one begun before another is left off. */
  let showing = 0;
  let hasten = false;

  const busy = (is: boolean) => found.setAttribute('aria-busy', String(is));

  const say = (text: string, offer?: 'contents' | 'again') => {
    said.textContent = text;
    help.toggleAttribute('data-shown', offer !== undefined);
    again.hidden = offer !== 'again';
  };

  /** Empties the list; a reader who stood in it stands in the box again. */
  const empty = () => {
    if (found.contains(document.activeElement)) input.focus();
    found.replaceChildren();
  };

  /** Empties the list and says why. */
  const clear = (text: string, offer?: 'contents' | 'again') => {
    empty();
    busy(false);
    say(text, offer);
  };

  const fail = () => {
    forgetIndex();
    clear(words.failed, 'again');
  };

  /** Shows an answer as it comes; one that another follows leaves the list busy. */
  const show = async (answer: Answer, query: string, mine: number, last = true) => {
    showing += 1;
    const now = showing;
    if (answer.count === 0) return clear(told(answer, query, words), 'contents');
    say(told(answer, query, words));
    let first = true;
    for await (const entry of entriesOf(answer.hits)) {
      if (mine !== turn || now !== showing) return;
      if (first) empty();
      found.append(rowOf(entry, words));
      if (!first) continue;
      first = false;
      found.scrollTop = 0;
      if (hasten) openFirst();
    }
    if (last && mine === turn) busy(false);
  };

  const askOnce = async (query: string, mine: number) => {
    const slow = setTimeout(() => mine === turn && say(words.loading), 250);
    try {
      const kind = dialog.querySelector<HTMLInputElement>('[name="kind"]:checked')?.value ?? 'all';
      const waysOf = (typed: string) => waysToAsk(index, typed);
      const early = (some: Answer) => {
        clearTimeout(slow);
        if (mine === turn) show(some, query, mine, false).catch(() => {});
      };
      const answer = await ask(await openIndex(index), query, kind, waysOf, early);
      if (mine !== turn) return;
      // What the next question may need waits until this one is answered.
      show(answer, query, mine)
        .then(() => readyWays(index).catch(() => {}))
        .catch(() => mine === turn && fail());
    } catch {
      if (mine === turn) fail();
    } finally {
      clearTimeout(slow);
    }
  };

  const answer = async () => {
    turn += 1;
    hasten = false;
    busy(true);
    if (asking) return;
    asking = true;
    for (let mine = 0; mine !== turn; ) {
      mine = turn;
      const query = input.value.trim();
      if (query === '') clear(words.start);
      else await askOnce(query, mine);
    }
    asking = false;
  };

  const openFirst = () => {
    const [first] = found.querySelectorAll('a');
    // While an answer is on its way the list may still show the one before.
    const fresh = found.getAttribute('aria-busy') !== 'true' || hasten;
    if (first && fresh) first.click();
    else hasten = true;
  };

  clear(words.start);
  return { answer, openFirst } satisfies Answering;
}
