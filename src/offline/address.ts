import type { Locale } from '../schemas/text.ts';

/**
 * The file that an address of the site stands for, as a path below its base. `/x/` is answered by `x/index.html`, and what
 * follows a `?` names no other file (Pagefind adds a time, the review its sort).
 * @param scope the base of the site
 * @returns undefined for an address outside the site
 */
export function fileOf(address: string, scope: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const base = new URL(scope);
  if (origin !== base.origin || !pathname.startsWith(base.pathname)) return undefined;
  const path = pathname.slice(base.pathname.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The language that a file of the site is in. */
export const languageOf = (path: string): Locale => (path.startsWith('en/') ? 'en' : 'zh');

/** The page that stands in for one that is not kept, in the language of that one. */
export const offlinePage = (path: string) => `${languageOf(path) === 'en' ? 'en/' : ''}offline/index.html`;
