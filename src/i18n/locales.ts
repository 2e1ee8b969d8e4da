import type { Locale } from '../schemas/text.ts';
import { en } from './en.ts';
import { type Messages, zh } from './zh.ts';

export { fill } from './fill.ts';

/** The words of each language. */
export const messages: Record<Locale, Messages> = { zh, en };

/** The `lang` attribute of each language. */
export const langOf: Record<Locale, string> = { zh: 'zh-CN', en: 'en' };

/** A path of the site in a language: Chinese stands at the root, English below `/en`. */
export function pathIn(locale: Locale, path: string, base = '/'): string {
  const root = base.endsWith('/') ? base.slice(0, -1) : base;
  return `${root}${locale === 'zh' ? '' : `/${locale}`}${path}`;
}
