import { vi } from 'vitest';
import type { Area } from './storage.ts';

/** For tests: a page that has just opened in a browser with this storage. Every module starts afresh. */
export async function openPage(area: Area | undefined) {
  vi.resetModules();
  const events = new EventTarget();
  (await import('./storage.ts')).setArea(area, events);
  const page = {
    events,
    ...(await import('./attempts.ts')),
    ...(await import('./set-aside.ts')),
    ...(await import('./restore.ts')),
    ...(await import('./forget.ts')),
    ...(await import('./trouble.ts')),
  };
  page.$attempts.listen(() => {});
  page.$trouble.listen(() => {});
  return page;
}
