/// <reference lib="webworker" />
import { answer, isOurs } from './answer.ts';
import type { Build } from './build.ts';
import { type Keeper, keeperOf, type Living } from './keeper.ts';
import { kept, type Order, ready } from './messages.ts';
import { openShelf, type Shelf } from './shelf.ts';
import { sparingOf } from './sparing.ts';
import { type Tabs, tabsOn } from './tabs.ts';

/*
 * The service worker: wires what the browser tells it to what this folder can do. Workbox lists the files of a build; its own
 * precaching, though, holds one build at a time, and here a tab of the old version must go on beside the new one.
 */

declare const self: ServiceWorkerGlobalScope;
/** The build as JSON, set by tools/offline/worker-file.ts. */
declare const YINGBIN_BUILD: string;

const build: Build = JSON.parse(YINGBIN_BUILD);
const { scope } = self.registration;
const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
const sparing = sparingOf(build, connection?.saveData === true);
const fromHost: typeof fetch = (...asked) => fetch(...asked);

interface Open {
  shelf: Shelf;
  tabs: Tabs;
  keeper: Keeper;
}

let opened: Promise<Open> | undefined;

/** Opens the shelf once; after a failure (no room, a browser that keeps nothing) the next call tries again. */
function open(): Promise<Open> {
  opened ??= openShelf(self.caches, scope)
    .then((shelf) => {
      const tabs = tabsOn(shelf);
      return { shelf, tabs, keeper: keeperOf(build, shelf, tabs, { scope, fetch: fromHost }, sparing) };
    })
    .catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
  return opened;
}

async function living(): Promise<Living[]> {
  const all = await self.clients.matchAll({ includeUncontrolled: true, type: 'all' });
  return all.filter(({ url }) => url.startsWith(scope)).map(({ id, url }) => ({ id, path: url.slice(scope.length) }));
}

/** Tells the open pages that a new version is ready, once there is an old one. */
async function announce(): Promise<void> {
  if (!self.registration.active) return;
  for (const client of await self.clients.matchAll({ includeUncontrolled: true })) client.postMessage(ready);
}

self.addEventListener('install', (event) => {
  const prepare = async () => {
    const { keeper } = await open();
    await keeper.install(await living());
    await announce();
  };
  event.waitUntil(prepare());
});

self.addEventListener('activate', (event) => {
  const takePlace = async () => {
    const { keeper } = await open();
    await keeper.activate(await living());
    await self.clients.claim();
    await keeper.sweep(await living());
  };
  event.waitUntil(takePlace());
});

async function obey(order: Order, event: ExtendableMessageEvent): Promise<void> {
  const { keeper } = await open();
  if (typeof order === 'string') {
    if (self.registration.waiting) event.source?.postMessage(ready);
    if (!sparing) {
      await keeper.keep(order === 'en' ? 'en' : 'zh', mayGoOn);
      event.source?.postMessage(kept);
    }
    await keeper.sweep(await living());
  } else if (order.type === 'take-over') await self.skipWaiting();
  else if (order.type === 'keep-all') await keeper.keep(order.locale, mayGoOn);
  else event.ports[0]?.postMessage(await keeper.standing());
}

/** A newer worker waits until this one has nothing to do: it is not kept waiting. */
const mayGoOn = () => !self.registration.waiting;

self.addEventListener('message', (event) => {
  // Without a network there is nothing to fetch: another page asks again.
  event.waitUntil(obey(event.data, event).catch(() => {}));
});

async function respond(event: FetchEvent): Promise<Response> {
  const { request, clientId, resultingClientId } = event;
  const isPage = request.mode === 'navigate';
  const { shelf, tabs, keeper } = await open();
  const old = isPage ? undefined : await tabs.buildOf(clientId);
  // A worker that a page of the old version starts is of that version.
  if (old && resultingClientId) await tabs.pin([resultingClientId], old);
  const own = old ?? build;
  if (!isPage && !isOurs(request.url, own, scope)) return fetch(request);
  return answer({
    request,
    isPage,
    build: own,
    shelf,
    scope,
    fetch: fromHost,
    older: keeper.older,
    after: (work) => event.waitUntil(work),
    pin: (older) => tabs.pin([resultingClientId], older),
  });
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope) || request.headers.has('range')) return;
  event.respondWith(respond(event).catch(() => fetch(request)));
});
