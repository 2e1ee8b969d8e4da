import { beforeEach, describe, expect, test } from 'vitest';
import { fileOf, offlinePage } from './address.ts';
import { answer } from './answer.ts';
import type { Build, Pack } from './build.ts';
import { fakeCaches } from './fake-caches.ts';
import { hashOf } from './genuine.ts';
import { type Keeper, keeperOf } from './keeper.ts';
import { openShelf, type Shelf } from './shelf.ts';
import { mostUnasked, type Sparing, sparingOf } from './sparing.ts';
import { type Tabs, tabsOn } from './tabs.ts';

const scope = 'https://desk.example/training/';
const bytes = (text: string) => new TextEncoder().encode(text);

/** A build of some files, by pack, with their texts. */
async function buildOf(id: string, files: Record<Pack, Record<string, string>>): Promise<Build> {
  const hashed = async (pack: Pack) =>
    Object.fromEntries(
      await Promise.all(Object.entries(files[pack]).map(async ([path, text]) => [path, await hashOf(bytes(text))])),
    );
  return {
    id,
    packs: { site: await hashed('site'), zh: await hashed('zh'), en: await hashed('en') },
    bytes: { site: 1, zh: 1, en: 1 },
  };
}

const filesA = {
  site: { '_astro/a.js': 'a', '_astro/same.js': 'same' },
  zh: { 'index.html': 'zh A', 'offline/index.html': 'zh offline', 'x/index.html': 'x A', 'x/play.json': '{"a":1}' },
  en: { 'en/index.html': 'en A', 'en/offline/index.html': 'en offline' },
};
const filesB = {
  site: { '_astro/b.js': 'b', '_astro/same.js': 'same' },
  zh: { ...filesA.zh, 'index.html': 'zh B', 'x/index.html': 'x B', 'x/play.json': '{"b":1}' },
  en: { ...filesA.en, 'en/index.html': 'en B' },
};

/** A host that serves some texts, and remembers what was asked. */
function hostOf(files: Record<Pack, Record<string, string>>) {
  const texts = new Map(Object.values(files).flatMap((pack) => Object.entries(pack)));
  const asked: string[] = [];
  const state = { broken: (_path: string): Response | undefined => undefined };
  const fetcher = (async (input: Request | string) => {
    const path = fileOf(typeof input === 'string' ? input : input.url, scope) ?? '';
    asked.push(path);
    const text = texts.get(path);
    return state.broken(path) ?? new Response(text ?? 'none', { status: text === undefined ? 404 : 200 });
  }) as typeof fetch;
  return { fetch: fetcher, asked, state };
}

describe('an address', () => {
  test.each([
    ['', 'index.html'],
    ['x/', 'x/index.html'],
    ['review/?mistakes#a', 'review/index.html'],
    ['pagefind/pagefind-entry.json?ts=1', 'pagefind/pagefind-entry.json'],
    ['x', 'x'],
  ])('“%s” is answered by %s', (address, file) => expect(fileOf(scope + address, scope)).toBe(file));

  test('outside the site is not ours', () => {
    expect(fileOf('https://desk.example/other/', scope)).toBeUndefined();
    expect(fileOf('https://else.example/training/', scope)).toBeUndefined();
  });

  test('that is not kept is answered in its language', () => {
    expect(offlinePage('en/x/index.html')).toBe('en/offline/index.html');
    expect(offlinePage('english/index.html')).toBe('offline/index.html');
  });
});

describe('what is kept', () => {
  let caches: CacheStorage;
  let shelf: Shelf;
  let tabs: Tabs;
  let a: Build;
  let b: Build;
  const here = (path: string, id = path) => ({ id, path });
  const keeperFor = (build: Build, fetcher: typeof fetch, sparing?: Sparing): Keeper =>
    keeperOf(build, shelf, tabs, { scope, fetch: fetcher }, sparing);
  const has = async (build: Build, path: string) => {
    const hash = { ...build.packs.site, ...build.packs.zh, ...build.packs.en }[path] ?? '';
    return (await shelf.get(path, hash)) !== undefined;
  };
  const ask = (build: Build, fetcher: typeof fetch, path: string, isPage: boolean, older: Build[] = []) =>
    answer({
      request: new Request(scope + path),
      ...{ isPage, build, shelf, scope, fetch: fetcher },
      older: async () => older,
      after: (work) => waits.push(work),
      pin: (one) => tabs.pin(['new'], one),
    });
  let waits: Promise<unknown>[] = [];
  const gone = (async () => {
    throw new TypeError('no network');
  }) as typeof fetch;

  beforeEach(async () => {
    caches = fakeCaches();
    shelf = await openShelf(caches, scope);
    tabs = tabsOn(shelf);
    a = await buildOf('a', filesA);
    b = await buildOf('b', filesB);
    waits = [];
  });

  test('is one language and the way to say that another is not', async () => {
    await keeperFor(a, hostOf(filesA).fetch).install([here('x/')]);
    expect(await has(a, 'x/play.json')).toBe(true);
    expect(await has(a, 'en/offline/index.html')).toBe(true);
    expect(await has(a, 'en/index.html')).toBe(false);
  });

  test('is all of a language, unless the reader saves data or it is too much to fetch unasked', () => {
    const bytes = { site: 1_000_000, zh: mostUnasked - 1_000_000, en: 0 };
    expect(sparingOf({ bytes }, false)).toBeUndefined();
    expect(sparingOf({ bytes }, true)).toBe('asked');
    expect(sparingOf({ bytes: { ...bytes, en: mostUnasked } }, false)).toBe('large');
  });

  test('is only the way to say so where bytes are dear, until all is asked for', async () => {
    const keeper = keeperFor(a, hostOf(filesA).fetch, 'asked');
    await keeper.install([here('x/')]);
    expect(await keeper.standing()).toMatchObject({ site: { kept: 0, files: 2 }, zh: { kept: 1 }, sparing: 'asked' });
    await keeper.keep('zh', () => true);
    expect(await keeper.standing()).toMatchObject({ site: { kept: 2 }, zh: { kept: 4, files: 4 } });
  });

  test.each([
    ['an error', () => new Response('busy', { status: 503 })],
    ['another page', () => new Response('<h1>Sign in</h1>')],
    ['another build', () => new Response('x B')],
  ])('is never %s; the next try fetches only the rest', async (_, answered) => {
    const host = hostOf(filesA);
    host.state.broken = (path) => (path === 'x/play.json' ? answered() : undefined);
    await expect(keeperFor(a, host.fetch).install([here('')])).rejects.toThrow('x/play.json');
    host.state.broken = () => undefined;
    host.asked.length = 0;
    await keeperFor(a, host.fetch).install([here('')]);
    expect(host.asked).toEqual(['x/play.json']);
  });

  test('a newer version is not kept waiting by an older one that still fetches', async () => {
    const host = hostOf(filesA);
    await expect(keeperFor(a, host.fetch).keep('zh', () => false)).rejects.toThrow('newer version');
    expect(host.asked).toEqual([]);
  });

  test('of two builds: each tab gets the files of its own, until the last of the old one goes', async () => {
    const old = keeperFor(a, hostOf(filesA).fetch);
    await old.install([here('x/')]);
    await old.activate([here('x/', 'one')]);
    const keeper = keeperFor(b, hostOf(filesB).fetch);
    await keeper.install([here('x/', 'one')]);
    await keeper.activate([here('x/', 'one')]);
    await keeper.sweep([here('x/', 'one'), here('', 'two')]);
    expect((await tabs.buildOf('one'))?.id).toBe('a');
    expect(await tabs.buildOf('two')).toBeUndefined();
    expect(await (await ask(a, gone, 'x/play.json', false)).text()).toBe('{"a":1}');
    expect(await (await ask(b, gone, 'x/play.json', false)).text()).toBe('{"b":1}');
    await keeper.sweep([here('', 'two')]);
    expect(await has(a, '_astro/a.js')).toBe(false);
    expect(await has(a, '_astro/same.js')).toBe(true);
    expect((await shelf.builds()).map(({ id }) => id)).toEqual(['b']);
  });

  test('a sweep leaves what a coming build has fetched so far', async () => {
    const keeper = keeperFor(a, hostOf(filesA).fetch);
    await keeper.install([here('')]);
    await keeper.activate([here('')]);
    const host = hostOf(filesB);
    host.state.broken = (path) => (path === 'x/play.json' ? new Response('', { status: 500 }) : undefined);
    await expect(keeperFor(b, host.fetch).install([here('')])).rejects.toThrow();
    await keeper.sweep([here('')]);
    expect(await has(b, '_astro/b.js')).toBe(true);
    expect(await has(a, 'x/play.json')).toBe(true);
  });

  test('an old build stays until the new one can stand in for it', async () => {
    const old = keeperFor(a, hostOf(filesA).fetch);
    await old.install([here('')]);
    await old.activate([]);
    const keeper = keeperFor(b, hostOf(filesB).fetch, 'asked');
    await keeper.install([]);
    await keeper.activate([]);
    await keeper.sweep([]);
    const page = await ask(b, gone, 'x/', true, await keeper.older());
    expect(await page.text()).toBe('x A');
    expect((await tabs.buildOf('new'))?.id).toBe('a');
  });

  test('what the browser lost comes from the host and is kept again, a forged one is not', async () => {
    const host = hostOf(filesA);
    await ask(a, host.fetch, 'x/', true);
    await Promise.all(waits);
    expect(await has(a, 'x/index.html')).toBe(true);
    host.state.broken = () => new Response('<h1>Sign in</h1>');
    expect(await (await ask(a, host.fetch, '_astro/a.js', false)).text()).toContain('Sign in');
    await Promise.all(waits);
    expect(await has(a, '_astro/a.js')).toBe(false);
  });

  test('without a network a page that is not kept is answered by one that says so, and nothing else is', async () => {
    await keeperFor(a, hostOf(filesA).fetch).install([here('')]);
    expect(await (await ask(a, gone, 'en/', true)).text()).toBe('en offline');
    expect((await ask(a, gone, 'x', true)).headers.get('location')).toBe(`${scope}x/`);
    await expect(ask(a, gone, 'en/play.json', false)).rejects.toThrow('no network');
  });
});
