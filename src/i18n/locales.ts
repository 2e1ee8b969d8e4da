import type { Locale } from '../schemas/text.ts';
import { en } from './en.ts';
import { type Messages, zh } from './zh.ts';

/** The words of each language. */
export const messages: Record<Locale, Messages> = { zh, en };

/** The `lang` attribute of each language. */
export const langOf: Record<Locale, string> = { zh: 'zh-CN', en: 'en' };

/** A path of the site in a language: Chinese stands at the root, English below `/en`. */
export function pathIn(locale: Locale, path: string, base = '/'): string {
  const root = base.endsWith('/') ? base.slice(0, -1) : base;
  return `${root}${locale === 'zh' ? '' : `/${locale}`}${path}`;
}

/**
 * Fills `{n}` with a value, and `{n:one|many}` with the form its number asks for.
 * A name without a value stays, so that a slip is seen.
 */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (one === undefined || many === undefined) return String(value);
    return Number(value) === 1 ? one : many;
  });
}
