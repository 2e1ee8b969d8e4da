import { whenIdle } from './idle.ts';

const workers = navigator.serviceWorker;

/**
 * Keeps the site for days without a network, once the page is there and has nothing to do; where that can't be, it works as
 * before. The worker is told the language read here, and answers where a new version waits.
 */
export function keepOffline(): void {
  if (import.meta.env.DEV || !workers) return;
  whenIdle(() =>
    workers.register(`${import.meta.env.BASE_URL}sw.js`).then(
      (registration) => {
        workers.onmessage = () => import('./late.ts').then((late) => late.announce(registration));
        workers.controller?.postMessage(document.documentElement.lang);
      },
      () => {},
    ),
  );
}
