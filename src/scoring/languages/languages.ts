import type { Locale } from '../../schemas/text.ts';
import { compileScorer } from '../compile.ts';
import type { Scorer, ScoringContext } from '../types.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';
import { zh } from './zh.ts';

/** Every language, for tools and tests; an island fetches only its own. */
export const languages: Record<Locale, Language> = { zh, en };

/** The scorer for a language named; see {@link compileScorer}. */
export function compileScorerIn({ locale, ...context }: Omit<ScoringContext, 'language'> & { locale: Locale }): Scorer {
  return compileScorer({ ...context, language: languages[locale] });
}
