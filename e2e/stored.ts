import type { Page } from '@playwright/test';
import type { Attempt } from '../src/learner/attempt.ts';
import { type Entry, isAttempt } from '../src/learner/entry.ts';
import { pack, unpack } from '../src/learner/packed.ts';
import { firstProfile, keysOf, registry } from '../src/stores/registry.ts';

/** What the browser holds under a kind of key: key → text. */
export function stored(page: Page, kind: keyof typeof registry): Promise<Record<string, string>> {
  return page.evaluate((prefix) => {
    const entries = Object.entries(localStorage).filter(([key]) => key.startsWith(prefix));
    return Object.fromEntries(entries) as Record<string, string>;
  }, registry[kind].prefix);
}

/** The log of a profile that the browser holds. */
export async function log(page: Page, profile = firstProfile): Promise<Entry[]> {
  const prefix = keysOf('log', profile);
  const texts = Object.entries(await stored(page, 'log')).filter(([key]) => key.startsWith(prefix));
  return texts.map(([key, text]) => unpack(JSON.parse(text), key.slice(prefix.length)) as Entry);
}

/** The attempts that the browser holds. */
export async function attempts(page: Page, profile = firstProfile): Promise<Attempt[]> {
  return (await log(page, profile)).filter(isAttempt);
}

/** Writes entries into the browser before a page reads them; what stands there stays. */
export async function seed(page: Page, entries: readonly Entry[], profile = firstProfile): Promise<void> {
  const prefix = keysOf('log', profile);
  await page.addInitScript(
    (texts) => {
      for (const [key, text] of texts) if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
    },
    entries.map((entry) => [prefix + entry.id, pack(entry)] as const),
  );
}
