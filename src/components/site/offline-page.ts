import { fileOf } from '../../offline/address.ts';
import { keptPaths } from '../../offline/shelf.ts';

const base = new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), location.origin).href;
const isStandIn = !/\/offline\/$/.test(location.pathname);

/** Leaves of the list what can be opened now, and shows it. */
async function showKept(): Promise<void> {
  const kept = await keptPaths(base);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-kept] a'))
    if (!kept.has(fileOf(link.href, base) ?? '')) link.closest('li')?.remove();
  for (const list of document.querySelectorAll('[data-kept] ul'))
    if (list.children.length === 0) list.parentElement?.remove();
  const some = document.querySelector('[data-kept] a') !== null;
  document.querySelector('[data-kept]')?.toggleAttribute('hidden', !some);
  document.querySelector('[data-none]')?.toggleAttribute('hidden', some);
}

document.querySelector('[data-again]')?.addEventListener('click', () => location.reload());
if (isStandIn) addEventListener('online', () => location.reload());
showKept();
