import { z } from 'astro/zod';
import { slug } from './text.ts';

/**
 * A phrase: literal words with three marks. `(a|b)` one of these; `[a]` may be left out;
 * `…` up to 8 Han characters or 6 words of anything within the clause. Han and Latin may mix.
 */
const phrase = z.string().trim().min(1);

/** A named group of phrases that say the same thing: greeting, apology, promise to reply … */
export const phraseGroup = z.strictObject({
  about: z.string().optional().describe('What the group stands for, one line for trainers.'),
  zh: z.array(phrase).min(1).describe('Chinese wordings; a few Latin ones (hello, sorry) may stand among them.'),
  en: z.array(phrase).min(1).describe('English wordings, lower case, whole words.'),
  forbidden: z
    .boolean()
    .default(false)
    .describe('True where a match breaks a rule: then only exact wordings count, never tolerant ones.'),
});
export type PhraseGroup = z.infer<typeof phraseGroup>;

/** One file of `src/content/phrases/`: groups by name; a name is used once in all files. */
export const phrasesFile = z.record(slug, phraseGroup);
