import type { Locale } from '../../schemas/text.ts';
import type { Language } from './language.ts';

/**
 * Fetches how answers in a language are read; the other language stays on the server.
 * @throws when the network or the server does not give it
 */
export async function fetchLanguage(locale: Locale): Promise<Language> {
  return locale === 'zh' ? (await import('./zh.ts')).zh : (await import('./en.ts')).en;
}
