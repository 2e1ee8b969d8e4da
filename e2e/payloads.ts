import { expect, type Page } from '@playwright/test';

/** What somebody might write into a name, an answer, a file or an address so that it runs; each would set `window.ran`. */
export const payloads = [
  '<img src=//elsewhere.example/x onerror=window.ran=1>',
  '<script>window.ran=1</script>',
  '"\'><svg/onload=window.ran=1>',
  '</title></style></script></textarea><iframe srcdoc="<script>parent.ran=1</script>">',
  'javascript:window.ran=1',
  '{constructor.constructor("window.ran=1")()}{{window.ran=1}}',
  '__proto__',
  '%E0%A4%A',
] as const;

/** All of them in one text. */
export const everyPayload = payloads.join(' ');

/** A copy of some data with a payload in place of each text in it; what must stay as it is, by its key, stays. */
export function poisoned(value: unknown, keep: readonly string[] = [], payload = everyPayload): unknown {
  if (typeof value === 'string') return payload;
  if (Array.isArray(value)) return value.map((one) => poisoned(one, keep, payload));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, keep.includes(key) ? one : poisoned(one, keep, payload)]),
  );
}

/**
 * Nothing of what was planted ran or became part of the page. (That nothing was asked of another host and nothing was
 * forbidden by the policy, every test sees to.)
 */
export async function expectHarmless(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: 'ran' in window || 'ran' in Object.prototype,
    elements: document.querySelectorAll('main img, iframe, [onload], [onerror], [srcdoc], [href^="javascript:" i]')
      .length,
    scripts: [...document.scripts].filter(({ text }) => text.includes('window.ran')).length,
  }));
  expect(found, page.url()).toEqual({ ran: false, elements: 0, scripts: 0 });
}
