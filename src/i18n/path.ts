import type { Locale } from '../schemas/text.ts';

/** A path of the site in a language: Chinese stands at the root, English below `/en`. */
export function pathIn(locale: Locale, path: string, base = '/'): string {
  const root = base.endsWith('/') ? base.slice(0, -1) : base;
  return `${root}${locale === 'zh' ? '' : `/${locale}`}${path}`;
}
