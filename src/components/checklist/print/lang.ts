import type { Locale } from '../../../schemas/text.ts';

/** The `lang` attribute of each language, without the words of the whole site that come with `i18n/locales.ts`. */
export const langOf: Record<Locale, string> = { zh: 'zh-CN', en: 'en' };
