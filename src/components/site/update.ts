import type { UpdateWords } from '../../i18n/windows.zh.ts';
import type { Order } from '../../offline/messages.ts';
import css from './update.css?inline';
import { dress, element, windowWords } from './windows.ts';

const key = 'yingbin:later';

/** Whether the reader has put it off in this tab. */
function isPutOff(): boolean {
  try {
    return sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

function putOff(): void {
  try {
    sessionStorage.setItem(key, 'yes');
  } catch {
    // Then the next page says it again.
  }
}

/**
 * Lets the new version take over and opens the page anew with it. Other tabs go on with the version they have, until they are
 * opened anew themselves. What is begun in this one is kept, and goes on from there.
 */
function takeOver({ waiting, installing }: ServiceWorkerRegistration): void {
  const next = waiting ?? installing;
  // Another tab may have called it already.
  if (!next) location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  next?.postMessage({ type: 'take-over' } satisfies Order);
}

function barOf(words: UpdateWords, registration: ServiceWorkerRegistration): HTMLElement {
  const said = element('p', { role: 'status' });
  const reload = element('button', { type: 'button', class: 'button' }, words.reload);
  const later = element('button', { type: 'button', class: 'button-quiet' }, words.later);
  const bar = element('aside', { class: 'update', 'aria-label': words.label }, said, reload, later);
  reload.addEventListener('click', () => {
    reload.disabled = true;
    said.textContent = words.coming;
    takeOver(registration);
  });
  later.addEventListener('click', () => {
    putOff();
    bar.remove();
  });
  // A status is read out when its text comes after it.
  setTimeout(() => {
    said.textContent = words.ready;
  });
  return bar;
}

let announced = false;

/** Says quietly that a new version is ready. It never takes over by itself. */
export async function announce(registration: ServiceWorkerRegistration): Promise<void> {
  if (announced || isPutOff()) return;
  announced = true;
  const { update: words } = windowWords();
  dress(css);
  document.body.append(barOf(words, registration));
}
