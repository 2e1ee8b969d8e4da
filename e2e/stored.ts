import type { Page } from '@playwright/test';
import type { Attempt } from '../src/learner/attempt.ts';
import { registry } from '../src/stores/registry.ts';

/** What the browser holds under a kind of key: key → text. */
export function stored(page: Page, kind: keyof typeof registry): Promise<Record<string, string>> {
  return page.evaluate((prefix) => {
    const entries = Object.entries(localStorage).filter(([key]) => key.startsWith(prefix));
    return Object.fromEntries(entries) as Record<string, string>;
  }, registry[kind].prefix);
}

/** The attempts that the browser holds. */
export async function attempts(page: Page): Promise<Attempt[]> {
  return Object.values(await stored(page, 'attempt')).map((text) => JSON.parse(text));
}
