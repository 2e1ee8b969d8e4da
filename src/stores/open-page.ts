import { vi } from 'vitest';
import type { Area } from './storage.ts';

/** For tests: a page that has just opened in a browser with this storage. Every module starts afresh. */
export async function openPage(area: Area | undefined, tab?: Area) {
  vi.resetModules();
  const events = new EventTarget();
  (await import('./storage.ts')).setArea(area, events, tab);
  const page = {
    events,
    ...(await import('./log.ts')),
    ...(await import('./set-aside.ts')),
    ...(await import('./unkept.ts')),
    ...(await import('./profiles.ts')),
    ...(await import('./who.ts')),
    ...(await import('./backed-up.ts')),
    ...(await import('./restore.ts')),
    ...(await import('./forget.ts')),
    ...(await import('./trouble.ts')),
    ...(await import('./drafts.ts')),
  };
  page.$attempts.listen(() => {});
  page.$profile.listen(() => {});
  page.$backedUp.listen(() => {});
  page.$trouble.listen(() => {});
  page.$isGone.listen(() => {});
  return page;
}
