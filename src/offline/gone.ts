/// <reference lib="webworker" />
import { shelfName } from './shelf.ts';

/*
 * The way out: a worker that takes away what was kept, then itself, and lets the open pages load from the host again. A host
 * serves it in place of the other one (`OFFLINE=off npm run build`), the development server always does.
 */

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('activate', (event) => {
  event.waitUntil(self.caches.delete(shelfName(self.registration.scope)).then(() => self.registration.unregister()));
});
