import type { Locale } from '../schemas/text.ts';
import { en } from './en.ts';
import { type Messages, zh } from './zh.ts';

export { fill } from './fill.ts';
export { pathIn } from './path.ts';

/** The words of each language. */
export const messages: Record<Locale, Messages> = { zh, en };

/** The `lang` attribute of each language. */
export const langOf: Record<Locale, string> = { zh: 'zh-CN', en: 'en' };
