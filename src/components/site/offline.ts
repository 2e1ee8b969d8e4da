import { kept } from '../../offline/messages.ts';

const workers = navigator.serviceWorker;
const idle = window.requestIdleCallback ?? setTimeout;

/**
 * Keeps the site for days without a network, once the page is there and has nothing to do; where that can't be, it works as
 * before. The worker is told the language read here, and answers where a new version waits, and when all of that language is kept.
 * @param onKept called then: what is read from now on costs the line nothing
 */
export function keepOffline(onKept: () => void): void {
  if (import.meta.env.DEV || !workers) return;
  addEventListener('load', () =>
    idle(() =>
      workers.register(`${import.meta.env.BASE_URL}sw.js`).then(
        (registration) => {
          workers.onmessage = ({ data }) =>
            data === kept ? onKept() : import('./late.ts').then((late) => late.announce(registration));
          workers.controller?.postMessage(document.documentElement.lang);
        },
        () => {},
      ),
    ),
  );
}
