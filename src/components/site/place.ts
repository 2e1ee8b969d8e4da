import { messages, pathIn } from '../../i18n/locales.ts';
import type { Messages } from '../../i18n/zh.ts';
import type { Locale } from '../../schemas/text.ts';

/** The language of a page, its words, and how it writes addresses. */
export interface Place {
  locale: Locale;
  t: Messages;
  /** The address of a path below the language, such as `/procedures/complaints/#first-contact`. */
  to: (path: string) => string;
}

/** Where a page under `[...locale]` stands, from the parameter of its route: nothing is Chinese. */
export function placeOf(param: string | undefined): Place {
  const locale: Locale = param === 'en' ? 'en' : 'zh';
  return { locale, t: messages[locale], to: (path) => pathIn(locale, path, import.meta.env.BASE_URL) };
}

/** The parameters of `[...locale]`, one a language. */
export const localeParams = [{ locale: undefined }, { locale: 'en' }] as const;
