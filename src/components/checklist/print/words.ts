import type { Locale } from '../../../schemas/text.ts';
import type { PrintWords } from '../../drill/words.ts';

/** The words of the forms, in either language: a page does not carry them, as most who open it print nothing. */
export async function printWords(locale: Locale): Promise<PrintWords> {
  if (locale === 'en') return (await import('../../../i18n/prints.en.ts')).prints;
  return (await import('../../../i18n/prints.zh.ts')).prints;
}
