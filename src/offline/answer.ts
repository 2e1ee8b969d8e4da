import { fileOf, offlinePage } from './address.ts';
import { type Build, hashIn } from './build.ts';
import { isGenuine } from './genuine.ts';
import type { Shelf } from './shelf.ts';

/** A request of a page of this site, and what it takes to answer it. */
export interface Asked {
  request: Request;
  isPage: boolean;
  /** The build that whoever asks is of: a new page is of the one in place. */
  build: Build;
  shelf: Shelf;
  scope: string;
  fetch: typeof fetch;
  /** Lets work go on after the answer was given. */
  after: (work: Promise<unknown>) => void;
  /** Builds before this one that are still kept, whole or in part. */
  older: () => Promise<Build[]>;
  /** A page is answered out of an older build: all that it asks for must come from there. */
  pin: (build: Build) => Promise<void>;
}

/** Whether this build has the file that a request wants, or the page that it would be sent on to. */
export function isOurs(address: string, build: Build, scope: string): boolean {
  const path = fileOf(address, scope);
  return path !== undefined && (hashIn(build, path) ?? hashIn(build, `${path}/index.html`)) !== undefined;
}

/**
 * Answers a request: what is kept at once, what is missing from the host (and then it is kept), and of pages that neither has
 * an older one or one that says so.
 */
export async function answer(asked: Asked): Promise<Response> {
  const { request, isPage, build, shelf, scope } = asked;
  const path = fileOf(request.url, scope) ?? '';
  const hash = hashIn(build, path);
  const kept = hash && (await shelf.get(path, hash));
  if (kept) return kept;
  if (isPage && !hash && hashIn(build, `${path}/index.html`)) {
    const { origin, pathname, search } = new URL(request.url);
    return Response.redirect(`${origin}${pathname}/${search}`);
  }
  try {
    return await fromHost(asked, path, hash);
  } catch (error) {
    const other = isPage && ((await fromOlder(asked, path)) ?? (await standIn(asked, path)));
    if (other) return other;
    throw error;
  }
}

/** What the host has, which is kept where it is the file of this build: so what the browser lost comes back. */
async function fromHost({ request, shelf, fetch, after }: Asked, path: string, hash?: string): Promise<Response> {
  const response = await fetch(request);
  if (hash && response.ok) {
    const copy = response.clone();
    after(
      isGenuine(copy, hash)
        .then((genuine) => (genuine ? shelf.put(path, hash, copy) : undefined))
        .catch(() => {}),
    );
  }
  return response;
}

/** The page as an older build had it, where that is still kept. */
async function fromOlder({ older, shelf, pin }: Asked, path: string): Promise<Response | undefined> {
  for (const build of await older()) {
    const hash = hashIn(build, path);
    const kept = hash && (await shelf.get(path, hash));
    if (!kept) continue;
    await pin(build);
    return kept;
  }
  return undefined;
}

/** The page that says what can be read without a network. */
async function standIn({ build, shelf }: Asked, path: string): Promise<Response | undefined> {
  const page = offlinePage(path);
  const hash = hashIn(build, page);
  return hash ? shelf.get(page, hash) : undefined;
}
